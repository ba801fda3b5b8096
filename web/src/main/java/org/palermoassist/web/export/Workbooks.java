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

    private Workbooks() {}

    static void write(Sheet sheet, Heading heading, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Palermo Assist", "1.0")) {
            Worksheet about = book.newWorksheet(label(sheet.title()));
            for (int i = 0; i < heading.lines().size(); i++) {
                about.value(i, 0, CommaSeparated.harmless(heading.lines().get(i)));
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
            mark(table, heading);
            int at = 1;
            while (sheet.rows().hasNext()) {
                row(table, at, sheet.rows().next());
                if (at % ROWS_IN_MEMORY == 0) {
                    table.flush();
                }
                at++;
            }
            table.finish();
        }
    }

    /** At the foot of every printed page; a workbook takes an ampersand for a command. */
    private static void mark(Worksheet sheet, Heading heading) {
        if (!heading.mark().isEmpty()) {
            sheet.footer(heading.mark().replace("&", "&&"), Position.CENTER);
        }
    }

    private static void row(Worksheet table, int at, List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof BigDecimal number) {
                table.value(at, i, number);
            } else if (cell instanceof Number number) {
                table.value(at, i, number);
            } else if (cell instanceof LocalDate date) {
                table.value(at, i, date);
                table.style(at, i).format("yyyy-mm-dd").set();
            } else {
                table.value(at, i, CommaSeparated.harmless(String.valueOf(cell)));
            }
        }
    }

    /** A sheet's name: at most 31 characters, none of those that a workbook forbids. */
    private static String label(String title) {
        String clean = title.replaceAll("[\\[\\]*/\\\\?:']", " ").trim();
        return clean.length() > 31 ? clean.substring(0, 31) : clean;
    }
}
