package org.palermoassist.web.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * CSV as spreadsheets open it: UTF-8 with a byte order mark, semicolons where the comma is the decimal sign. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front (ASVS 1.2.10); numbers stay numbers.
 */
final class CommaSeparated {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    /** First characters by which a spreadsheet takes a text for a formula; the last four are as wide as ideographs. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CommaSeparated() {}

    static void write(Sheet sheet, Heading heading, Locale locale, Writer out) throws IOException {
        char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        char separator = point == ',' ? ';' : ',';
        out.write(BYTE_ORDER_MARK);
        for (String line : heading.lines()) {
            row(List.of(line), separator, point, out);
        }
        row(List.copyOf(sheet.columns()), separator, point, out);
        while (sheet.rows().hasNext()) {
            row(sheet.rows().next(), separator, point, out);
        }
        out.flush();
    }

    private static void row(List<?> cells, char separator, char point, Writer out) throws IOException {
        String line =
                cells.stream().map(cell -> cell(cell, separator, point)).collect(Collectors.joining("" + separator));
        out.write(line);
        out.write("\r\n");
    }

    static String cell(Object value, char separator, char point) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', point);
        }
        if (value instanceof Number || value instanceof LocalDate) {
            return value.toString();
        }
        String text = harmless(String.valueOf(value));
        boolean quote = text.indexOf(separator) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** A text never runs as a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
