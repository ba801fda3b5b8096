package org.palermoassist.web.export;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.web.shared.Formats;

/** A table on paper, A4 across: the heading of the exported file above it, the mark on every page. */
final class SheetPdf {
    private static final Font HEAD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 8);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 8);

    private SheetPdf() {}

    static void write(Sheet sheet, Heading heading, Formats formats, OutputStream out) {
        Document page = Paper.openWide(sheet.title(), heading.mark(), out);
        page.add(Paper.spaced(sheet.title(), Paper.TITLE));
        heading.lines().stream()
                .filter(line -> !line.isBlank() && !line.equals(heading.mark()) && !line.equals(sheet.title()))
                .forEach(line -> page.add(Paper.spaced(line, TEXT)));
        page.add(grid(sheet, formats));
        page.close();
    }

    private static PdfPTable grid(Sheet sheet, Formats formats) {
        PdfPTable grid = Paper.grid(widths(sheet.columns().size()));
        grid.setHeaderRows(1);
        grid.setSpacingBefore(8);
        List<List<Object>> rows = new ArrayList<>();
        sheet.rows().forEachRemaining(rows::add);
        for (int at = 0; at < sheet.columns().size(); at++) {
            boolean amount = !rows.isEmpty() && rows.get(0).get(at) instanceof Number;
            String column = sheet.columns().get(at);
            grid.addCell(amount ? Paper.amount(column, HEAD) : Paper.text(column, HEAD));
        }
        for (List<Object> row : rows) {
            row.forEach(cell -> grid.addCell(
                    cell instanceof Number
                            ? Paper.amount(shown(cell, formats), TEXT)
                            : Paper.text(shown(cell, formats), TEXT)));
        }
        return grid;
    }

    private static float[] widths(int columns) {
        float[] same = new float[columns];
        java.util.Arrays.fill(same, 1);
        return same;
    }

    private static String shown(Object cell, Formats formats) {
        if (cell instanceof LocalDate day) {
            return formats.date(day);
        }
        if (cell instanceof BigDecimal || cell instanceof Long || cell instanceof Integer) {
            return formats.number((Number) cell);
        }
        return String.valueOf(cell);
    }
}
