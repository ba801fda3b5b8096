package org.palermoassist.web.selection;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.List;

/** Paper for sheets and letters: its fonts, its head, its tables. */
final class SelectionPaper {
    static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10);
    static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 10);
    static final Font SMALL = FontFactory.getFont(FontFactory.HELVETICA, 8);
    private static final float MARGIN = 50;
    private static final float FULL = 100;
    private static final Color LINE = new Color(0xB8, 0xC0, 0xC8);

    private final Document page;

    private SelectionPaper(Document page) {
        this.page = page;
    }

    /** @param mark of every page: level, reader, time (U-39) */
    static SelectionPaper open(boolean wide, String title, String mark, OutputStream out) {
        Rectangle size = wide ? PageSize.A4.rotate() : PageSize.A4;
        Document page = new Document(size, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, out);
        page.addTitle(title);
        HeaderFooter header = new HeaderFooter(new Phrase(mark, SMALL), false);
        header.setBorder(Rectangle.NO_BORDER);
        page.setHeader(header);
        page.open();
        return new SelectionPaper(page);
    }

    SelectionPaper say(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(4);
        paragraph.setSpacingAfter(6);
        page.add(paragraph);
        return this;
    }

    SelectionPaper nextPage() {
        page.newPage();
        return this;
    }

    /** A table whose head is repeated on each page. */
    SelectionPaper table(float[] widths, List<String> head, List<List<String>> rows) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(FULL);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        head.forEach(text -> table.addCell(cell(text, HEADING)));
        rows.forEach(row -> row.forEach(text -> table.addCell(cell(text, SMALL))));
        page.add(table);
        return this;
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(4);
        cell.setHorizontalAlignment(Element.ALIGN_LEFT);
        return cell;
    }

    void close() {
        page.close();
    }
}
