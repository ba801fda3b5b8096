package org.palermoassist.shared;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.List;

/**
 * Writes rows in numbers: one INSERT carries many rows, so that a hundred rows cost one way to the database and one statement
 * to parse, whatever the driver makes of batches. Names of tables and columns come from code.
 */
public final class MultiRowInsert {
    private static final int ROWS = 200;
    private static final int BYTES = 2_000_000;

    private final String head;
    private final String places;

    /**
     * An INSERT into a table.
     *
     * @param table fixed text
     * @param columns in the order of the values of a row
     */
    public MultiRowInsert(String table, String... columns) {
        head = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
        places = "(" + String.join(",", Collections.nCopies(columns.length, "?")) + ")";
    }

    /** Writes the rows in their order, in the connection's transaction; null stands for NULL. */
    public void write(Connection connection, List<Object[]> rows) throws SQLException {
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            long weight = 0;
            while (to < rows.size() && to - from < ROWS && weight < BYTES) {
                weight += weight(rows.get(to++));
            }
            insert(connection, rows.subList(from, to));
            from = to;
        }
    }

    private void insert(Connection connection, List<Object[]> rows) throws SQLException {
        String sql = head + String.join(",", Collections.nCopies(rows.size(), places));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 0;
            for (Object[] row : rows) {
                for (Object value : row) {
                    bind(statement, ++at, value);
                }
            }
            statement.executeUpdate();
        }
    }

    private static long weight(Object[] row) {
        long weight = 0;
        for (Object value : row) {
            if (value instanceof byte[] bytes) {
                weight += bytes.length;
            } else if (value instanceof String text) {
                weight += text.length();
            }
        }
        return weight;
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
