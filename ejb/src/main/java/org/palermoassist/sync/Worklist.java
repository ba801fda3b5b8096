package org.palermoassist.sync;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.SearchWords;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * What keeps projects out of totals, one line a rule and project: for the officers of the organization that reports them, and for the
 * administrator; for nobody else (U-37).
 */
@UseCase
public class Worklist {
    private static final String COLUMNS =
            "p.ref, p.title, p.identifier, p.reporting_org_name, x.rule, x.place, x.found, x.times, f.name, x.line, r.ref,"
                    + " p.changed_at";
    private static final String TABLES = "project p JOIN sync_problem x ON x.project_ref = p.ref AND x.run_id ="
            + " p.changed_run_id AND x.severity = 'QUARANTINE' JOIN sync_file f ON f.id = x.file_id JOIN sync_run r ON r.id ="
            + " x.run_id WHERE p.quarantined = TRUE AND p.gone_since IS NULL";

    @PersistenceContext
    private EntityManager em;

    /** One page of it; sorted by title or by when it was received. */
    public Page<WorkRow> page(WorkFilter filter, PageRequest wanted, Actor by) {
        String order = wanted.sort().equals("title") ? "p.title_start" : "p.changed_at";
        return open(COLUMNS, by, filter)
                .tail("ORDER BY " + order + (wanted.ascending() ? "" : " DESC") + ", x.id")
                .page(em, wanted, Worklist::row);
    }

    /** How many projects of the actor's own organization wait; nothing for others. */
    public long count(Actor by) {
        return by.role() == Role.PROVIDER_OFFICER
                ? Sql.select("1", "project p WHERE p.quarantined = TRUE AND p.gone_since IS NULL AND p.own = FALSE")
                        .and(Visibility.of(by).ofOrganization("p"))
                        .and("p.owner_ref = ?", by.organizationRef().orElse(""))
                        .count(em)
                : 0;
    }

    /** Rules that stand in the list, the most frequent first. */
    public List<String> rules(Actor by) {
        return open("x.rule", by, new WorkFilter(Optional.empty(), Optional.empty()))
                .tail("GROUP BY x.rule ORDER BY COUNT(*) DESC, x.rule")
                .list(em, row -> row.text(0));
    }

    private static Sql open(String columns, Actor by, WorkFilter filter) {
        by.mustHave(Right.FIELDS_DECIDE);
        Sql sql = Sql.select(columns, TABLES).and(Visibility.of(by).ofOrganization("p"));
        if (by.role() != Role.ADMINISTRATOR) {
            sql.and("p.owner_ref = ?", by.organizationRef().orElse(""));
        }
        filter.text()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> sql.and("(p.title LIKE ? OR p.identifier = ?)", new SearchWords(text).like(), text));
        return sql.andIf(filter.rule(), "x.rule = ?");
    }

    private static WorkRow row(Row row) {
        return new WorkRow(
                new ProjectRef(row.text(0)),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.integer(7),
                row.text(8),
                row.integer(9),
                new RunRef(row.text(10)),
                row.instant(11).orElseThrow());
    }
}
