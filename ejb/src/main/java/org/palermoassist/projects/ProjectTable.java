package org.palermoassist.projects;

import java.util.ArrayList;
import java.util.List;
import org.palermoassist.shared.RowInsert;

/** The tables that an import writes, in the order that their foreign keys ask for, with their columns. */
enum ProjectTable {
    PROJECT(
            "project",
            "id, ref, received_at, own, visibility, identifier, source_id, dataset, owner_ref, reporting_org,"
                    + " reporting_org_name, secondary_reporter, title, description, language, status, scope, hierarchy,"
                    + " planned_start, actual_start, planned_end, actual_end, starts_on, ends_on, currency, quarantined,"
                    + " tags_counted, tags_inferred, content_hash, changed_at, changed_run_id, last_run_id"),
    DOCUMENT("project_document", "project_id, bytes"),
    PLACE("project_place", "project_id, position, kind, code, vocabulary, percent, share, name"),
    SECTOR("project_sector", "project_id, position, vocabulary, code, percent, name"),
    ORG(
            "project_org",
            "project_id, position, identifier, name, kind, owner_ref, funding, accountable, extending, implementing"),
    TRANSACTION(
            "project_transaction",
            "project_id, position, type, transaction_date, value_date, amount, amount_text, currency, usd,"
                    + " receiver_activity"),
    BUDGET(
            "project_budget",
            "project_id, position, type, status, period_start, period_end, value_date, amount, amount_text, currency,"
                    + " usd"),
    SIDE("project_side", "project_id, agreed, theirs, their_run_id, edited_by, edited_at"),
    CONFLICT("project_conflict", "project_id, field, field_group, agreed, theirs, ours, since"),
    TAG("project_tag", "project_id, provision_code, confidence, basis, evidence"),
    EVENT("project_event", "project_id, kind, happened_at, login, role, body, run_id, old_value, new_value, remark");

    /** First source-owned column of {@link #PROJECT}: those before it are set once, when the project is new. */
    static final int SET_ONCE = 5;

    private final String table;
    private final String[] columns;
    private final RowInsert insert;

    ProjectTable(String table, String columns) {
        this.table = table;
        this.columns = columns.split(",\\s*");
        this.insert = new RowInsert(table, this.columns);
    }

    String table() {
        return table;
    }

    /** Whether a changed activity replaces all rows of its project. Decided tags are kept by the writer. */
    boolean isReplaced() {
        return this != PROJECT && this != EVENT && this != TAG;
    }

    /** What is kept of it before a run changes a project: first the project, then what an import writes. */
    List<String> keptColumns() {
        List<String> kept = new ArrayList<>();
        if (this == PROJECT) {
            kept.add("id");
            kept.addAll(List.of(columns).subList(SET_ONCE, columns.length));
            kept.add("gone_since");
        } else {
            kept.addAll(List.of(columns));
        }
        return kept;
    }

    /** Condition of the rows that an import replaces, up to the list of projects. */
    String whereKept() {
        return switch (this) {
            case PROJECT -> " WHERE id IN ";
            case TAG -> " WHERE decided_by IS NULL AND project_id IN ";
            default -> " WHERE project_id IN ";
        };
    }

    RowInsert insert() {
        return insert;
    }

    /** Update of the source-owned columns of a project: their values in order, then its id. One that was withdrawn is there again. */
    static String updateProject() {
        StringBuilder sql = new StringBuilder("UPDATE project SET version = version + 1, gone_since = NULL,"
                + " visibility = IF(visibility = 'WITHDRAWN', 'PUBLIC', visibility)");
        for (int i = SET_ONCE; i < PROJECT.columns.length; i++) {
            sql.append(", ").append(PROJECT.columns[i]).append(" = ?");
        }
        return sql.append(" WHERE id = ?").toString();
    }
}
