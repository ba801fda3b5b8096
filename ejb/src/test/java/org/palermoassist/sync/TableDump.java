package org.palermoassist.sync;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Whole tables as they stand, to be compared with what they should be: every row, every column but those that are counted on. Of a
 * project that was withdrawn nothing but its ref may be left, so that its row is left out.
 *
 * @param rows of each table, in an order of their own
 */
public record TableDump(Map<String, TreeSet<String>> rows) {
    private static final List<String> TABLES = List.of(
            "project",
            "project_document",
            "project_place",
            "project_sector",
            "project_org",
            "project_transaction",
            "project_budget",
            "project_tag",
            "project_other_source",
            "need_link");
    private static final List<String> COUNTERS = List.of("version");

    /** All that an import may change of projects, and links to needs, which it may not. */
    static TableDump ofProjects(DataSource database) {
        return of(database, TABLES);
    }

    /** These tables. */
    static TableDump of(DataSource database, List<String> tables) {
        Map<String, TreeSet<String>> dump = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                String where = table.equals("project") ? " WHERE visibility <> 'WITHDRAWN'" : "";
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table + where)) {
                    dump.put(table, read(row));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new TableDump(dump);
    }

    private static TreeSet<String> read(ResultSet row) throws SQLException {
        TreeSet<String> read = new TreeSet<>();
        while (row.next()) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                String column = row.getMetaData().getColumnName(i);
                if (!COUNTERS.contains(column)) {
                    columns.add(column + "=" + text(row.getObject(i)));
                }
            }
            read.add(String.join("|", columns));
        }
        return read;
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    /** The same without some columns: times and refs that each portal draws for itself. */
    TableDump without(String... columns) {
        List<String> out = Arrays.stream(columns).map(name -> name + "=").toList();
        Map<String, TreeSet<String>> left = new LinkedHashMap<>();
        rows.forEach((table, lines) -> left.put(
                table,
                lines.stream()
                        .map(line -> Arrays.stream(line.split("[|]"))
                                .filter(cell -> out.stream().noneMatch(cell::startsWith))
                                .collect(Collectors.joining("|")))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return new TableDump(left);
    }

    /** Every row that only one of the two has; empty when they are equal. */
    List<String> differences(TableDump other) {
        return rows.keySet().stream()
                .flatMap(table -> Stream.concat(
                        rows.get(table).stream()
                                .filter(row -> !other.rows.get(table).contains(row))
                                .map(row -> table + " < " + row),
                        other.rows.get(table).stream()
                                .filter(row -> !rows.get(table).contains(row))
                                .map(row -> table + " > " + row)))
                .toList();
    }
}
