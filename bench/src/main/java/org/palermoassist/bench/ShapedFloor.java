package org.palermoassist.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A second floor: the very rows of the import, read back and written by plain batched JDBC into tables of the portal's own
 * shape, with its indexes and its full text index, but without foreign keys and without anything being worked out.
 */
final class ShapedFloor {
    private static final int BATCH = 1000;
    private static final int COMMIT = 5000;
    private static final long BYTES = 4_000_000;

    private final Connection connection;

    ShapedFloor(Connection connection) {
        this.connection = connection;
    }

    /** Seconds that writing takes; reading the rows back is not counted. */
    double insert(List<String> tables) throws SQLException {
        double seconds = 0;
        for (String table : tables) {
            List<String> columns = columns(table);
            List<Object[]> rows = rows(table, columns);
            execute("CREATE TABLE bench_shape LIKE " + table);
            long begun = System.nanoTime();
            connection.setAutoCommit(false);
            write(columns, rows);
            connection.setAutoCommit(true);
            seconds += Report.seconds(begun);
            execute("DROP TABLE bench_shape");
        }
        return seconds;
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        String query = "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND table_name = ? AND is_generated = 'NEVER' ORDER BY ordinal_position";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
        }
        return columns;
    }

    private List<Object[]> rows(String table, List<String> columns) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM " + table)) {
            boolean[] binary = new boolean[columns.size()];
            for (int i = 0; i < binary.length; i++) {
                binary[i] = row.getMetaData().getColumnTypeName(i + 1).endsWith("BLOB");
            }
            while (row.next()) {
                Object[] values = new Object[binary.length];
                for (int i = 0; i < binary.length; i++) {
                    values[i] = binary[i] ? row.getBytes(i + 1) : row.getObject(i + 1);
                }
                rows.add(values);
            }
        }
        return rows;
    }

    private void write(List<String> columns, List<Object[]> rows) throws SQLException {
        String places = String.join(",", Collections.nCopies(columns.size(), "?"));
        String insert = "INSERT INTO bench_shape (" + String.join(", ", columns) + ") VALUES (" + places + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            long weight = 0;
            for (int row = 1; row <= rows.size(); row++) {
                Object[] values = rows.get(row - 1);
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                    weight += values[i] instanceof byte[] bytes ? bytes.length : 0;
                }
                statement.addBatch();
                if (row % BATCH == 0 || weight > BYTES || row == rows.size()) {
                    statement.executeBatch();
                    weight = 0;
                }
                if (row % COMMIT == 0 || row == rows.size()) {
                    connection.commit();
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
