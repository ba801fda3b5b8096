package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Projects that a run has brought or changed and that were not taken back yet, by their keys. */
final class UndoCandidates {
    private static final int STEP = 100;
    private static final String KEYS = "SELECT x.project_id, MAX(x.came) FROM ("
            + "(SELECT b.project_id, 0 AS came FROM project_before b WHERE b.run_id = ? AND b.project_id > ?"
            + " ORDER BY b.project_id LIMIT " + STEP + ") UNION ALL"
            + " (SELECT e.project_id, 1 FROM project_event e JOIN project p ON p.id = e.project_id WHERE e.run_id = ?"
            + " AND e.project_id > ? AND e.kind = 'RECEIVED' AND p.content_hash <> '' ORDER BY e.project_id LIMIT "
            + STEP
            + ")) x GROUP BY x.project_id ORDER BY x.project_id LIMIT " + STEP;
    private static final String PROJECTS =
            "SELECT p.id, p.ref, p.identifier, p.status, p.last_run_id, p.own" + " FROM project p WHERE p.id IN ";

    private UndoCandidates() {}

    /**
     * A project that the run has touched.
     *
     * @param came whether it came by the run; it was changed by it otherwise
     * @param lastRun run that said something of it last; 0 for none
     */
    record Touched(
            long id,
            ProjectRef ref,
            String identifier,
            Optional<String> status,
            boolean came,
            long lastRun,
            boolean own) {}

    /** The next of them; their rows are locked until the transaction ends. */
    static List<Touched> next(Connection connection, UndoneRun run, long after) throws SQLException {
        Map<Long, Boolean> keys = keys(connection, run, after);
        List<Touched> touched = new ArrayList<>();
        if (keys.isEmpty()) {
            return touched;
        }
        List<Long> ids = List.copyOf(keys.keySet());
        String query = PROJECTS + SqlLists.placeholders(ids.size()) + " ORDER BY p.id FOR UPDATE";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < ids.size(); i++) {
                statement.setLong(i + 1, ids.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    touched.add(new Touched(
                            row.getLong(1),
                            new ProjectRef(row.getString(2)),
                            row.getString(3),
                            Optional.ofNullable(row.getString(4)),
                            keys.get(row.getLong(1)),
                            row.getLong(5),
                            row.getBoolean(6)));
                }
            }
        }
        return touched;
    }

    private static Map<Long, Boolean> keys(Connection connection, UndoneRun run, long after) throws SQLException {
        Map<Long, Boolean> keys = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(KEYS)) {
            statement.setLong(1, run.runId());
            statement.setLong(2, after);
            statement.setLong(3, run.runId());
            statement.setLong(4, after);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    keys.put(row.getLong(1), row.getInt(2) == 1);
                }
            }
        }
        return keys;
    }
}
