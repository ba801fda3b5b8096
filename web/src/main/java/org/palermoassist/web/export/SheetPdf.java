package org.palermoassist.web.export;

import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Words;

/** A table on paper, A4 across: the heading of the exported file above it, the mark on every page. */
final class SheetPdf {
    /** Letters for which a column has room at least and at most, as shares of the whole. */
    private static final int NARROWEST = 7;

    private static final int WIDEST = 34;
    /** Left and right of it. */
    private static final int BESIDE = 3;

    private static final int CENTS = 2;

    private final Sheet sheet;
    private final Formats formats;
    private final List<List<Object>> rows = new ArrayList<>();

    private SheetPdf(Sheet sheet, Formats formats) {
        this.sheet = sheet;
        this.formats = formats;
        sheet.rows().forEachRemaining(rows::add);
    }

    static void write(Sheet sheet, Heading heading, Words words, Formats formats, OutputStream out) {
        try (Paper paper = Paper.openWide(words, sheet.title(), heading.mark(), out)) {
            paper.title(sheet.title());
            heading.lines().stream()
                    .filter(line -> !line.isBlank() && !line.equals(heading.mark()) && !line.equals(sheet.title()))
                    .forEach(line -> paper.add(Paper.line(line, Paper.FOOT)));
            paper.add(new SheetPdf(sheet, formats).grid());
        }
    }

    private PdfPTable grid() {
        int columns = sheet.columns().size();
        float[] widths = new float[columns];
        for (int at = 0; at < columns; at++) {
            widths[at] = width(at);
        }
        PdfPTable grid = Paper.grid(widths);
        grid.setHeaderRows(1);
        for (int at = 0; at < columns; at++) {
            grid.addCell(Paper.head(sheet.columns().get(at), Paper.SMALL_SUM, isFigures(at)));
        }
        for (List<Object> row : rows) {
            for (int at = 0; at < columns; at++) {
                grid.addCell(cell(row.get(at), at));
            }
        }
        return grid;
    }

    private PdfPCell cell(Object value, int at) {
        String text = shown(value, digits(at));
        return isFigures(at) ? Paper.amount(text, Paper.FOOT) : Paper.text(text, Paper.FOOT);
    }

    private Stream<Object> column(int at) {
        return rows.stream().map(row -> row.get(at));
    }

    /** A column in which at least one figure stands, and beside figures nothing. */
    private boolean isFigures(int at) {
        return column(at).anyMatch(Number.class::isInstance)
                && column(at).allMatch(cell -> cell instanceof Number || cell.equals(""));
    }

    /** As many digits as the figure of the column with most, cents at least, so that they stand below each other. */
    private int digits(int at) {
        return column(at)
                .filter(BigDecimal.class::isInstance)
                .mapToInt(cell -> ((BigDecimal) cell).stripTrailingZeros().scale())
                .map(scale -> Math.max(CENTS, scale))
                .max()
                .orElse(0);
    }

    private int width(int at) {
        int digits = digits(at);
        int longest = Stream.concat(
                        Stream.of(sheet.columns().get(at)), column(at).map(cell -> shown(cell, digits)))
                .mapToInt(String::length)
                .max()
                .orElseThrow();
        return Math.min(WIDEST, Math.max(NARROWEST, longest)) + BESIDE;
    }

    private String shown(Object cell, int digits) {
        if (cell instanceof LocalDate day) {
            return formats.date(day);
        }
        if (cell instanceof BigDecimal figure) {
            return formats.number(figure, digits);
        }
        return cell instanceof Number figure ? formats.number(figure) : String.valueOf(cell);
    }
}
