package org.palermoassist.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX: a first sheet with title, filters, date and disclaimer, a second with the table; written row by row. */
final class Workbooks {
    private static final int ROWS_IN_MEMORY = 500;
    /** Letters that a column is wide at most, the first sheet is, and that are left free beside a text. */
    private static final int WIDEST = 60;

    private static final int ABOUT = 100;
    private static final int BESIDE = 2;
    private static final String DATE = "yyyy-mm-dd";
    /** At least cents; no digit is left out. */
    private static final String FIGURE = "#,##0.00########";

    private Workbooks() {}

    static void write(Sheet sheet, Heading heading, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Palermo Assist", "1.0")) {
            Worksheet about = book.newWorksheet(label(sheet.title()));
            about.width(0, ABOUT);
            for (int i = 0; i < heading.lines().size(); i++) {
                about.value(i, 0, CommaSeparated.harmless(heading.lines().get(i)));
                about.style(i, 0).wrapText(true).verticalAlignment("top").set();
            }
            about.style(0, 0).bold().set();
            mark(about, heading);
            about.finish();
            Worksheet table = book.newWorksheet(label(heading.table()));
            for (int i = 0; i < sheet.columns().size(); i++) {
                table.value(0, i, sheet.columns().get(i));
                table.style(0, i).bold().set();
            }
            table.freezePane(0, 1);
            table.repeatRows(0);
            table.pageOrientation("landscape");
            mark(table, heading);
            rows(table, sheet);
            table.finish();
        }
    }

    private static void rows(Worksheet table, Sheet sheet) throws IOException {
        int[] longest =
                sheet.columns().stream().mapToInt(column -> shown(column) + 1).toArray();
        for (int at = 1; sheet.rows().hasNext(); at++) {
            List<Object> cells = sheet.rows().next();
            row(table, at, cells);
            for (int i = 0; i < longest.length && at <= ROWS_IN_MEMORY; i++) {
                longest[i] = Math.max(longest[i], shown(cells.get(i)));
            }
            if (at % ROWS_IN_MEMORY == 0) {
                widths(table, longest);
                table.flush();
            }
        }
        widths(table, longest);
    }

    /** As wide as the longest of the first rows, up to a limit: longer texts are wrapped. They are written with the first rows. */
    private static void widths(Worksheet table, int[] longest) {
        for (int i = 0; i < longest.length; i++) {
            table.width(i, Math.min(WIDEST, longest[i] + BESIDE));
        }
    }

    private static int shown(Object cell) {
        return cell instanceof LocalDate ? DATE.length() : String.valueOf(cell).length() + groups(cell);
    }

    /** What separates thousands, and the cents. */
    private static int groups(Object cell) {
        return cell instanceof BigDecimal ? 4 : 0;
    }

    /** At the foot of every printed page; a workbook takes an ampersand for a command. */
    private static void mark(Worksheet sheet, Heading heading) {
        if (!heading.mark().isEmpty()) {
            sheet.footer(heading.mark().replace("&", "&&"), Position.CENTER);
        }
    }

    private static void row(Worksheet table, int at, List<Object> cells) {
        boolean wrapped = cells.stream().anyMatch(cell -> String.valueOf(cell).length() > WIDEST);
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof BigDecimal number) {
                table.value(at, i, number);
                table.style(at, i).format(FIGURE).set();
            } else if (cell instanceof Number number) {
                table.value(at, i, number);
            } else if (cell instanceof LocalDate date) {
                table.value(at, i, date);
                table.style(at, i).format(DATE).set();
            } else {
                table.value(at, i, CommaSeparated.harmless(String.valueOf(cell)));
            }
            if (wrapped) {
                table.style(at, i)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .merge()
                        .set();
            }
        }
    }

    /** A sheet's name: at most 31 characters, none of those that a workbook forbids. */
    private static String label(String title) {
        String clean = title.replaceAll("[\\[\\]*/\\\\?:']", " ").trim();
        return clean.length() > 31 ? clean.substring(0, 31) : clean;
    }
}
