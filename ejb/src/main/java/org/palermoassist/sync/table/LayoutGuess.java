package org.palermoassist.sync.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.projects.iati.FileFault;
import org.palermoassist.sync.PayloadFormat;
import org.palermoassist.sync.table.Cell.Kind;

/** Finds where in a file nobody has seen before the list lies: the fullest sheet, and in it the first row that looks like headings. */
public final class LayoutGuess {
    private static final int LOOKED_AT = 40;
    private static final double FULL = 0.6;

    private LayoutGuess() {}

    /** The likeliest place. */
    public static Layout of(Path file) throws IOException, ListRefusal {
        if (beginsAsJson(file)) {
            String path = JsonList.firstArray(file)
                    .orElseThrow(() -> new ListRefusal(FileFault.ARRAY_MISSING, "", "no array of objects"));
            return new Layout(PayloadFormat.JSON, "", 1, path);
        }
        try (TableFile table = TableFile.open(file)) {
            String best = table.sheets().get(0);
            List<TableRow> rows = List.of();
            for (String sheet : table.sheets()) {
                List<TableRow> first = firstRows(table, sheet);
                if (filled(first) > filled(rows)) {
                    best = sheet;
                    rows = first;
                }
            }
            if (rows.isEmpty()) {
                throw new ListRefusal(FileFault.EMPTY, "", "no rows");
            }
            return new Layout(PayloadFormat.TABLE, best, headingRow(rows), "");
        }
    }

    /** Names of the sheets; none for JSON. */
    public static List<String> sheets(Path file) throws IOException, ListRefusal {
        if (beginsAsJson(file)) {
            return List.of();
        }
        try (TableFile table = TableFile.open(file)) {
            return table.sheets();
        }
    }

    private static boolean beginsAsJson(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                boolean passed = c <= ' ' || c == 0xef || c == 0xbb || c == 0xbf;
                if (!passed) {
                    return c == '{' || c == '[';
                }
            }
            return false;
        }
    }

    private static List<TableRow> firstRows(TableFile table, String sheet) throws IOException, ListRefusal {
        List<TableRow> rows = new ArrayList<>();
        table.read(sheet, row -> {
            if (!row.isBlank()) {
                rows.add(row);
            }
            return rows.size() < LOOKED_AT;
        });
        return rows;
    }

    private static int filled(List<TableRow> rows) {
        return rows.stream().mapToInt(TableRow::filled).sum();
    }

    /** The first row with most of the columns filled by words alone. */
    private static int headingRow(List<TableRow> rows) {
        int widest = rows.stream().mapToInt(TableRow::filled).max().orElse(1);
        return rows.stream()
                .filter(row -> row.filled() >= Math.max(1, Math.ceil(widest * FULL)))
                .filter(row -> row.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .allMatch(
                                cell -> cell.kind() == Kind.TEXT || cell.text().matches("(19|20)\\d\\d")))
                .map(TableRow::line)
                .findFirst()
                .orElse(rows.get(0).line());
    }
}
