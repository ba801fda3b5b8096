package org.palermoassist.shared;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.List;

/**
 * Writes rows in numbers: one prepared INSERT, batched, which MariaDB's driver sends as one bulk message. Measured against one
 * INSERT text of many rows: a third less work for the database, half for us. Names of tables and columns come from code.
 */
public final class RowInsert {
    private static final int ROWS = 1000;
    private static final int BYTES = 4_000_000;

    private final String sql;

    /**
     * An INSERT into a table.
     *
     * @param table fixed text
     * @param columns in the order of the values of a row
     */
    public RowInsert(String table, String... columns) {
        String places = String.join(",", Collections.nCopies(columns.length, "?"));
        sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + places + ")";
    }

    /** Writes the rows in their order, in the connection's transaction; null stands for NULL. */
    public void write(Connection connection, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        // said aloud: a server's pool asks for generated keys otherwise, and the driver then sends row by row
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS)) {
            int waiting = 0;
            long weight = 0;
            for (Object[] row : rows) {
                weight += bind(statement, row);
                statement.addBatch();
                waiting++;
                if (waiting == ROWS || weight > BYTES) {
                    statement.executeBatch();
                    waiting = 0;
                    weight = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    /**
     * Writes one row, in the connection's transaction; null stands for NULL.
     *
     * @return the number that the table gave it
     */
    public long one(Connection connection, Object... row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, row);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Binds a row; returns about how many bytes its long values take. */
    private static long bind(PreparedStatement statement, Object[] row) throws SQLException {
        long weight = 0;
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            bind(statement, i + 1, value);
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
