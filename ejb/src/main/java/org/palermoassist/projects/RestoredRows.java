package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.UndoCandidates.Touched;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.RowInsert;

/** Gives projects back the rows that they had before a run. */
final class RestoredRows {
    private static final String STATES = "SELECT project_id, state FROM project_before WHERE project_id IN ";

    private final Connection connection;
    private final UndoneRun run;
    private final UndoEvents events;

    RestoredRows(Connection connection, UndoneRun run, Timestamp now, Actor by) {
        this.connection = connection;
        this.run = run;
        this.events = new UndoEvents(run, now, by);
    }

    void restore(List<Touched> projects) throws SQLException {
        if (projects.isEmpty()) {
            return;
        }
        List<Long> ids = projects.stream().map(Touched::id).toList();
        ImportedRows.delete(connection, ids);
        Map<Long, Optional<String>> statuses = new HashMap<>();
        Map<List<String>, List<Object[]>> rows = new LinkedHashMap<>();
        for (KeptRows kept : states(ids)) {
            List<String> key = new ArrayList<>(List.of(kept.table()));
            key.addAll(kept.columns());
            rows.computeIfAbsent(key, any -> new ArrayList<>()).addAll(kept.rows());
        }
        for (Map.Entry<List<String>, List<Object[]>> entry : rows.entrySet()) {
            String table = entry.getKey().get(0);
            List<String> columns = entry.getKey().subList(1, entry.getKey().size());
            if (table.equals(ProjectTable.PROJECT.table())) {
                update(columns, entry.getValue(), statuses);
            } else {
                new RowInsert(table, columns.toArray(String[]::new)).write(connection, entry.getValue());
            }
        }
        ImportedRows.forget(connection, run, ids);
        projects.forEach(project -> events.add(
                project.id(), "UNDONE", project.status(), statuses.getOrDefault(project.id(), project.status())));
        events.write(connection);
    }

    private List<KeptRows> states(List<Long> ids) throws SQLException {
        List<KeptRows> states = new ArrayList<>();
        String query = STATES + SqlLists.placeholders(ids.size()) + " AND run_id = " + run.runId();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, ids);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    states.addAll(KeptRows.unpack(row.getBytes(2)));
                }
            }
        }
        return states;
    }

    /** The first column is the key. */
    private void update(List<String> columns, List<Object[]> rows, Map<Long, Optional<String>> statuses)
            throws SQLException {
        int status = columns.indexOf("status");
        StringBuilder sql = new StringBuilder("UPDATE project SET version = version + 1");
        columns.subList(1, columns.size())
                .forEach(column -> sql.append(", ").append(column).append(" = ?"));
        try (PreparedStatement statement =
                connection.prepareStatement(sql.append(" WHERE id = ?").toString())) {
            for (Object[] row : rows) {
                for (int i = 1; i < row.length; i++) {
                    statement.setObject(i, row[i]);
                }
                statement.setObject(row.length, row[0]);
                statement.addBatch();
                statuses.put(Long.valueOf(row[0].toString()), Optional.ofNullable((String) row[status]));
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, List<Long> ids) throws SQLException {
        for (int i = 0; i < ids.size(); i++) {
            statement.setLong(i + 1, ids.get(i));
        }
    }
}
