package org.palermoassist.web.export;

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

/** Statements on paper: A4, a mark on each page, tables with fine lines. */
public final class Paper {
    /** Of the document. */
    public static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    /** Of a part. */
    public static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 11);
    /** Of balances. */
    public static final Font SUM = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10);
    /** Of all else. */
    public static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 10);
    /** Of captions. */
    public static final Font FOOT = FontFactory.getFont(FontFactory.HELVETICA, 8);

    private static final float MARGIN = 56;
    private static final float FULL = 100;
    private static final Color LINE = new Color(0xB8, 0xC0, 0xC8);

    private Paper() {}

    /**
     * An open document; whoever writes it closes it.
     *
     * @param mark of every page: level, reader, time (U-39)
     */
    public static Document open(String title, String mark, OutputStream out) {
        return open(PageSize.A4, title, mark, out);
    }

    /** The same across. */
    public static Document openWide(String title, String mark, OutputStream out) {
        return open(PageSize.A4.rotate(), title, mark, out);
    }

    private static Document open(Rectangle size, String title, String mark, OutputStream out) {
        Document page = new Document(size, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, out);
        page.addTitle(title);
        HeaderFooter header = new HeaderFooter(phrase(mark, FOOT), false);
        header.setBorder(Rectangle.NO_BORDER);
        page.setHeader(header);
        page.open();
        return page;
    }

    /** Words in this font; letters that it lacks are taken from another one, and none is left out without a word. */
    public static Phrase phrase(String text, Font font) {
        return Letters.phrase(text, font);
    }

    /** A line of its own. */
    public static Paragraph line(String text, Font font) {
        return new Paragraph(phrase(text, font));
    }

    /** A paragraph with room around it. */
    public static Paragraph spaced(String text, Font font) {
        Paragraph paragraph = line(text, font);
        paragraph.setSpacingBefore(8);
        paragraph.setSpacingAfter(8);
        return paragraph;
    }

    /** A table over the whole width, with columns of these shares. */
    public static PdfPTable grid(float... widths) {
        PdfPTable grid = new PdfPTable(widths);
        grid.setWidthPercentage(FULL);
        return grid;
    }

    /**
     * The heading of a table, again on each page.
     *
     * @param amounts how many of the last columns are amounts
     */
    public static void head(PdfPTable grid, int amounts, String... columns) {
        grid.setHeaderRows(1);
        for (int at = 0; at < columns.length; at++) {
            boolean amount = at >= columns.length - amounts;
            grid.addCell(amount ? amount(columns[at], SUM) : text(columns[at], SUM));
        }
    }

    /** A cell of words. */
    public static PdfPCell text(String text, Font font) {
        return cell(text, font, Element.ALIGN_LEFT);
    }

    /** A cell of words over several columns. */
    public static PdfPCell across(String text, Font font, int columns) {
        PdfPCell cell = text(text, font);
        cell.setColspan(columns);
        return cell;
    }

    /** A cell of an amount. */
    public static PdfPCell amount(String text, Font font) {
        return cell(text, font, Element.ALIGN_RIGHT);
    }

    private static PdfPCell cell(String text, Font font, int align) {
        PdfPCell cell = new PdfPCell(phrase(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(5);
        cell.setHorizontalAlignment(align);
        return cell;
    }
}
