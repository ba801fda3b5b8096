package org.palermoassist.projects;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows that wait to be written together: one batch for each table rather than a statement for each row. */
final class RowBuffer {
    private static final int BATCH = 1000;

    private final Map<ProjectTable, List<Object[]>> inserts = new EnumMap<>(ProjectTable.class);
    private final List<Object[]> updates = new ArrayList<>();
    private final List<Long> replaced = new ArrayList<>();

    void add(ProjectTable table, Object... values) {
        inserts.computeIfAbsent(table, key -> new ArrayList<>()).add(values);
    }

    /** The project is known: its source-owned columns are set, its child rows replaced. */
    void replace(long projectId, Object... values) {
        Object[] given = new Object[values.length - ProjectTable.SET_ONCE + 1];
        System.arraycopy(values, ProjectTable.SET_ONCE, given, 0, given.length - 1);
        given[given.length - 1] = projectId;
        updates.add(given);
        replaced.add(projectId);
    }

    void flush(Connection connection) throws SQLException {
        if (!replaced.isEmpty()) {
            for (ProjectTable table : ProjectTable.values()) {
                if (table.isReplaced()) {
                    SqlLists.update(connection, "DELETE FROM " + table.table() + " WHERE project_id IN ", replaced);
                }
            }
            SqlLists.update(
                    connection, "DELETE FROM project_tag WHERE decided_by IS NULL AND project_id IN ", replaced);
            write(connection, ProjectTable.updateProject(), updates);
        }
        for (Map.Entry<ProjectTable, List<Object[]>> entry : inserts.entrySet()) {
            write(connection, entry.getKey().insert(), entry.getValue());
        }
    }

    private static void write(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    bind(statement, i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(at, text);
        } else if (value instanceof Long number) {
            statement.setLong(at, number);
        } else if (value instanceof Integer number) {
            statement.setInt(at, number);
        } else if (value instanceof BigDecimal number) {
            statement.setBigDecimal(at, number);
        } else if (value instanceof Timestamp time) {
            statement.setTimestamp(at, time);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else {
            statement.setObject(at, value);
        }
    }
}
