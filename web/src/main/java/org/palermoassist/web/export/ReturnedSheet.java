package org.palermoassist.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.TableRow;

/**
 * A list that goes back to be corrected: everything above and the headings as they were sent, the rows in question, and two columns more.
 * No text of it runs as a formula.
 *
 * @param sheet name of the sheet; empty for text
 * @param before rows above the list and, last, its headings
 * @param added headings of reasons and identifiers
 */
public record ReturnedSheet(String sheet, List<TableRow> before, List<String> added, List<ReturnedRow> rows) {
    private static final double WIDE = 60;
    private static final double USUAL = 22;
    private static final String MARK = "FFF2CC";

    /** As a workbook; leaves the stream open. */
    public void writeWorkbook(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Palermo Assist", "1.0")) {
            Worksheet table = book.newWorksheet(sheet.isEmpty() ? "Sheet1" : sheet);
            int own = headings().cells().size();
            int at = 0;
            for (TableRow row : before) {
                at = row.line() - 1;
                cells(table, at, row.cells());
            }
            for (int i = 0; i < added.size(); i++) {
                table.value(at, own + i, added.get(i));
                table.style(at, own + i).bold().fillColor(MARK).set();
            }
            table.freezePane(0, at + 1);
            for (int i = 0; i < own; i++) {
                table.width(i, USUAL);
            }
            table.width(own, WIDE);
            table.width(own + 1, USUAL);
            for (ReturnedRow row : rows) {
                at++;
                cells(table, at, row.cells());
                table.value(at, own, CommaSeparated.harmless(row.reasons()));
                table.style(at, own).wrapText(true).fillColor(MARK).set();
                table.value(at, own + 1, CommaSeparated.harmless(row.identifier()));
            }
            table.finish();
        }
    }

    private TableRow headings() {
        return before.get(before.size() - 1);
    }

    private static void cells(Worksheet table, int at, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            switch (cell.kind()) {
                case NUMBER -> table.value(at, i, new BigDecimal(cell.text()));
                case DATE -> {
                    table.value(at, i, LocalDate.parse(cell.text()));
                    table.style(at, i).format("yyyy-mm-dd").set();
                }
                case TEXT, ERROR -> {
                    if (!cell.isEmpty()) {
                        table.value(at, i, CommaSeparated.harmless(cell.text()));
                    }
                }
            }
        }
    }

    /** As text, parted as it was; leaves the stream open. */
    public void writeText(char separator, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(CommaSeparated.BYTE_ORDER_MARK);
        int line = 1;
        for (TableRow row : before) {
            for (; line < row.line(); line++) {
                text.write("\r\n");
            }
            boolean headings = row.line() == headings().line();
            line(row.cells(), headings ? added : List.of(), separator, text);
            line++;
        }
        for (ReturnedRow row : rows) {
            line(row.cells(), List.of(row.reasons(), row.identifier()), separator, text);
        }
        text.flush();
    }

    private void line(List<Cell> cells, List<String> more, char separator, Writer out) throws IOException {
        List<String> all = new ArrayList<>(cells.stream().map(Cell::text).toList());
        while (!more.isEmpty() && all.size() < headings().cells().size()) {
            all.add("");
        }
        all.addAll(more);
        out.write(all.stream()
                .map(text -> CommaSeparated.cell(text, separator, '.'))
                .collect(Collectors.joining(String.valueOf(separator))));
        out.write("\r\n");
    }
}
