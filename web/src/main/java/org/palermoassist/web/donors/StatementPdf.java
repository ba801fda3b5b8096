package org.palermoassist.web.donors;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.List;
import org.palermoassist.shared.Money;
import org.palermoassist.web.export.Paper;

/** The statement of a donor on paper. */
final class StatementPdf {
    private static final float MARGIN = 42;
    private static final float FULL = 100;
    private static final Color LINE = new Color(0xB8, 0xC0, 0xC8);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    private static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 11);
    private static final Font HEAD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 8);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 8);
    private static final Font FOOT = FontFactory.getFont(FontFactory.HELVETICA, 8);

    private StatementPdf() {}

    static void write(StatementTables tables, String mark, OutputStream out) {
        Document page = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, out);
        page.addTitle(tables.title());
        HeaderFooter header = new HeaderFooter(Paper.phrase(mark, FOOT), false);
        header.setBorder(Rectangle.NO_BORDER);
        page.setHeader(header);
        page.open();
        page.add(Paper.line(tables.title(), TITLE));
        page.add(Paper.line(tables.period(), TEXT));
        for (StatementTables.Table table : tables.all()) {
            Paragraph heading = Paper.line(table.title(), HEADING);
            heading.setSpacingBefore(14);
            heading.setSpacingAfter(4);
            page.add(heading);
            if (!table.rows().isEmpty()) {
                page.add(grid(table, tables));
            }
            table.notes().forEach(note -> {
                Paragraph line = Paper.line(note, TEXT);
                line.setSpacingBefore(3);
                page.add(line);
            });
        }
        page.close();
    }

    private static PdfPTable grid(StatementTables.Table table, StatementTables tables) {
        PdfPTable grid = new PdfPTable(table.columns().size());
        grid.setWidthPercentage(FULL);
        grid.setHeaderRows(1);
        for (int at = 0; at < table.columns().size(); at++) {
            grid.addCell(cell(table.columns().get(at), HEAD, at >= table.amounts()));
        }
        for (List<Object> row : table.rows()) {
            for (Object one : row) {
                grid.addCell(cell(tables.shown(one), TEXT, one instanceof Money));
            }
        }
        return grid;
    }

    private static PdfPCell cell(String text, Font font, boolean amount) {
        PdfPCell cell = new PdfPCell(Paper.phrase(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(4);
        cell.setHorizontalAlignment(amount ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }
}
