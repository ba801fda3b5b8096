package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.security.Actor;

/** Gives back which run held projects that said the same, and what another source told of them. What a later run said stands. */
final class UndoPointers {
    private static final int STEP = 20;
    private static final String PROJECT =
            "UPDATE project SET last_run_id = ?, gone_since = ? WHERE id = ? AND last_run_id = ";
    private static final String OTHER =
            "UPDATE project_other_source SET dataset = ?, content_hash = ?, last_run_id = ?,"
                    + " seen_at = ? WHERE project_id = ? AND last_run_id = ";
    private static final String UNTOLD = "DELETE FROM project_other_source WHERE project_id = ? AND last_run_id = ";

    private final Connection connection;
    private final UndoneRun run;
    private final UndoEvents events;

    UndoPointers(Connection connection, UndoneRun run, Timestamp now, Actor by) {
        this.connection = connection;
        this.run = run;
        this.events = new UndoEvents(run, now, by);
    }

    /** The next batches; returns whether there may be more. */
    boolean next() throws SQLException {
        Map<Long, byte[]> states = new LinkedHashMap<>();
        String query = "SELECT id, state FROM project_pointers_before WHERE run_id = " + run.runId()
                + " ORDER BY id LIMIT " + STEP;
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                states.put(row.getLong(1), row.getBytes(2));
            }
        }
        List<Object[]> projects = new ArrayList<>();
        List<Object[]> told = new ArrayList<>();
        List<Object[]> untold = new ArrayList<>();
        for (byte[] state : states.values()) {
            for (KeptRows kept : KeptRows.unpack(state)) {
                kept.rows().forEach(row -> sort(kept.table(), row, projects, told, untold));
            }
        }
        update(PROJECT, projects);
        missedAgain(projects);
        update(OTHER, told);
        update(UNTOLD, untold);
        SqlLists.update(connection, "DELETE FROM project_pointers_before WHERE id IN ", List.copyOf(states.keySet()));
        return states.size() == STEP;
    }

    /** Those that had been missed before the run are missed again. */
    private void missedAgain(List<Object[]> projects) throws SQLException {
        projects.stream()
                .filter(row -> row[1] != null)
                .forEach(row ->
                        events.add(Long.parseLong(row[2].toString()), "UNDONE", Optional.empty(), Optional.empty()));
        events.write(connection);
    }

    /** The key comes last in each statement; a source that had told nothing has a key alone. */
    private static void sort(
            String table, Object[] row, List<Object[]> projects, List<Object[]> told, List<Object[]> untold) {
        if (!table.equals(StateBefore.OTHER)) {
            projects.add(new Object[] {row[1], row[2], row[0]});
        } else if (row[1] == null) {
            untold.add(new Object[] {row[0]});
        } else {
            told.add(new Object[] {row[1], row[2], row[3], row[4], row[0]});
        }
    }

    private void update(String sql, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql + run.runId())) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
