package db.migration;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Writes one reference file into its table, many rows a statement. */
final class ReferenceUpsert {

    private static final int ROWS_A_STATEMENT = 500;

    private final ReferenceFile file;

    ReferenceUpsert(ReferenceFile file) {
        this.file = file;
    }

    void run(Connection connection) throws IOException, SQLException {
        try (CSVParser rows = file.open()) {
            List<String> columns = rows.getHeaderNames();
            List<CSVRecord> waiting = new ArrayList<>(ROWS_A_STATEMENT);
            for (CSVRecord row : rows) {
                waiting.add(row);
                if (waiting.size() == ROWS_A_STATEMENT) {
                    write(connection, columns, waiting);
                    waiting.clear();
                }
            }
            if (!waiting.isEmpty()) {
                write(connection, columns, waiting);
            }
        }
    }

    private void write(Connection connection, List<String> columns, List<CSVRecord> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql(columns, rows.size()))) {
            int at = 0;
            for (CSVRecord row : rows) {
                if (!row.isConsistent()) {
                    throw new SQLException(file.table() + ".csv, record " + row.getRecordNumber() + ": wrong width");
                }
                for (int column = 0; column < columns.size(); column++) {
                    statement.setString(++at, row.get(column));
                }
            }
            statement.executeUpdate();
        }
    }

    /** In mode KEEP the update names a column onto itself: unlike INSERT IGNORE, every other fault is still reported. */
    private String sql(List<String> columns, int rows) {
        String row = columns.stream().map(c -> "?").collect(Collectors.joining(",", "(", ")"));
        String update =
                switch (file.mode()) {
                    case KEEP -> quoted(columns.get(0)) + "=" + quoted(columns.get(0));
                    case REPLACE ->
                        columns.stream()
                                .map(c -> quoted(c) + "=VALUES(" + quoted(c) + ")")
                                .collect(Collectors.joining(","));
                };
        return "INSERT INTO " + file.table()
                + columns.stream().map(ReferenceUpsert::quoted).collect(Collectors.joining(",", " (", ")"))
                + " VALUES " + String.join(",", java.util.Collections.nCopies(rows, row)) + " ON DUPLICATE KEY UPDATE "
                + update;
    }

    private static String quoted(String column) {
        return '`' + column + '`';
    }
}
