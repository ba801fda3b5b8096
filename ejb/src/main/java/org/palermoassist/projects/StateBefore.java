package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palermoassist.shared.RowInsert;

/**
 * What projects were before a run touches them, kept in the transaction that changes them, so that the run can be undone. What is
 * kept of a project first is what it was before the run, however often the run is tried.
 */
final class StateBefore {
    /** Run of what is entered in the portal: never undone. */
    private static final long NO_RUN = 0;

    static final String OTHER = "project_other_source";
    static final List<String> POINTER_COLUMNS = List.of("id", "last_run_id", "gone_since");
    static final List<String> OTHER_COLUMNS =
            List.of("project_id", "dataset", "content_hash", "last_run_id", "seen_at");
    private static final RowInsert CHANGED =
            new RowInsert("project_before", "run_id", "project_id", "state", "kept_at");
    private static final RowInsert POINTERS = new RowInsert("project_pointers_before", "run_id", "state", "kept_at");

    private final Connection connection;
    private final ImportSource source;

    StateBefore(Connection connection, ImportSource source) {
        this.connection = connection;
        this.source = source;
    }

    /**
     * Keeps what a batch is about to change.
     *
     * @param changed projects whose rows will be replaced
     * @param confirmed projects that say the same
     * @param told projects of which this source is one more that tells
     */
    void keep(Timestamp now, List<Long> changed, List<Long> confirmed, List<Long> told) throws SQLException {
        if (source.runId() == NO_RUN) {
            return;
        }
        rows(now, changed);
        pointers(now, confirmed, told);
    }

    private void rows(Timestamp now, List<Long> changed) throws SQLException {
        List<Long> fresh = new ArrayList<>(changed);
        fresh.removeAll(kept(changed));
        if (fresh.isEmpty()) {
            return;
        }
        Map<Long, List<KeptRows>> states = new HashMap<>();
        for (ProjectTable table : ProjectTable.values()) {
            if (table != ProjectTable.EVENT) {
                read(table, fresh, states);
            }
        }
        List<Object[]> images = new ArrayList<>();
        fresh.forEach(id -> images.add(new Object[] {source.runId(), id, KeptRows.pack(states.get(id)), now}));
        CHANGED.write(connection, images);
    }

    private Set<Long> kept(List<Long> changed) throws SQLException {
        String query = "SELECT project_id FROM project_before WHERE run_id = " + source.runId() + " AND project_id IN ";
        Set<Long> kept = new HashSet<>();
        for (Object[] row : read(query, 1, changed)) {
            kept.add(Long.valueOf(row[0].toString()));
        }
        return kept;
    }

    private void read(ProjectTable table, List<Long> projects, Map<Long, List<KeptRows>> states) throws SQLException {
        List<String> columns = table.keptColumns();
        String query = "SELECT " + String.join(", ", columns) + " FROM " + table.table() + table.whereKept();
        Map<Long, List<Object[]>> found = new HashMap<>();
        for (Object[] row : read(query, columns.size(), projects)) {
            found.computeIfAbsent(Long.valueOf(row[0].toString()), key -> new ArrayList<>())
                    .add(row);
        }
        for (Long project : projects) {
            states.computeIfAbsent(project, key -> new ArrayList<>())
                    .add(new KeptRows(table.table(), columns, found.getOrDefault(project, List.of())));
        }
    }

    private void pointers(Timestamp now, List<Long> confirmed, List<Long> told) throws SQLException {
        String ofProjects = "SELECT " + String.join(", ", POINTER_COLUMNS) + " FROM project WHERE NOT (last_run_id <=> "
                + source.runId() + ") AND id IN ";
        String ofOthers = "SELECT " + String.join(", ", OTHER_COLUMNS) + " FROM " + OTHER + " WHERE source_id = "
                + source.sourceId() + " AND project_id IN ";
        List<Object[]> projects = read(ofProjects, POINTER_COLUMNS.size(), confirmed);
        List<Object[]> others = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        for (Object[] row : read(ofOthers, OTHER_COLUMNS.size(), told)) {
            known.add(Long.valueOf(row[0].toString()));
            if (!String.valueOf(source.runId()).equals(row[3])) {
                others.add(row);
            }
        }
        told.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> others.add(new Object[] {id, null, null, null, null}));
        if (!projects.isEmpty() || !others.isEmpty()) {
            List<KeptRows> state = List.of(
                    new KeptRows(ProjectTable.PROJECT.table(), POINTER_COLUMNS, projects),
                    new KeptRows(OTHER, OTHER_COLUMNS, others));
            List<Object[]> rows = new ArrayList<>();
            rows.add(new Object[] {source.runId(), KeptRows.pack(state), now});
            POINTERS.write(connection, rows);
        }
    }

    private List<Object[]> read(String query, int columns, List<Long> keys) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        if (keys.isEmpty()) {
            return rows;
        }
        try (PreparedStatement statement = SqlLists.prepare(connection, query, keys);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = value(found, i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Object value(ResultSet row, int at) throws SQLException {
        Object value = row.getObject(at);
        if (value instanceof Boolean flag) {
            return flag ? "1" : "0";
        }
        return value == null || value instanceof byte[] ? value : row.getString(at);
    }
}
