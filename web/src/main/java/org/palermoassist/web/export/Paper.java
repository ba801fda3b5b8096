package org.palermoassist.web.export;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.ListItem;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.List;
import org.palermoassist.web.shared.Words;

/** Statements and letters on paper: A4, a mark and a number on each page, headings that stay with what they head, tables with fine lines. */
public final class Paper implements AutoCloseable {
    /** Of the document. */
    public static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    /** Of a part. */
    public static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 11);
    /** Of balances, and of the heads of tables. */
    public static final Font SUM = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10);
    /** Of all else. */
    public static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 10);
    /** The same in tables of many columns. */
    public static final Font SMALL_SUM = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 8);
    /** Of captions, and of tables of many columns. */
    public static final Font FOOT = FontFactory.getFont(FontFactory.HELVETICA, 8);

    private static final float MARGIN = 56;
    private static final float NARROW = 44;
    private static final float FULL = 100;
    /** Room below a heading under which it goes to the next page, with what it heads. */
    private static final float WITH_WHAT_FOLLOWS = 90;

    private static final float LEADING = 1.4f;
    private static final Color LINE = new Color(0xD9, 0xDF, 0xE5);
    private static final Color HEAD_LINE = new Color(0x56, 0x64, 0x72);

    private final Document page;
    private final PdfWriter writer;
    private final PageFrame frame;

    private Paper(Document page, PageFrame frame, OutputStream out) {
        this.page = page;
        this.frame = frame;
        writer = PdfWriter.getInstance(page, out);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setPageEvent(frame);
    }

    /**
     * An open document; whoever opens it closes it.
     *
     * @param words of the language it is written in
     * @param mark of every page: level, reader, time (U-39)
     */
    public static Paper open(Words words, String title, String mark, OutputStream out) {
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        return new Paper(page, new PageFrame(words, title, mark), out).begin(words, title);
    }

    /** The same across. */
    public static Paper openWide(Words words, String title, String mark, OutputStream out) {
        Document page = new Document(PageSize.A4.rotate(), NARROW, NARROW, NARROW, NARROW);
        return new Paper(page, new PageFrame(words, title, mark), out).begin(words, title);
    }

    private Paper begin(Words words, String title) {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(words.language()));
        page.addTitle(title);
        page.addAuthor(words.get("shell.brand"));
        page.open();
        return this;
    }

    /** The title above the text. */
    public Paper title(String text) {
        Paragraph title = line(text, TITLE);
        title.setSpacingAfter(4);
        return add(title);
    }

    /** What a letter is about. */
    public Paper subject(String text) {
        Paragraph subject = spaced(text, TITLE);
        subject.setSpacingBefore(20);
        return add(subject);
    }

    /** Who signs a letter, with room for the signature. */
    public Paper signature(String text) {
        Paragraph signature = spaced(text, TEXT);
        signature.setSpacingBefore(40);
        return add(signature);
    }

    /** A paragraph with room around it. */
    public Paper say(String text, Font font) {
        return add(spaced(text, font));
    }

    /** The heading of a part; never the last line of a page. */
    public Paper heading(String text) {
        return heading(text, 1);
    }

    /** The heading of a part whose first lines, so many, stay with it. */
    public Paper heading(String text, int lines) {
        float room = WITH_WHAT_FOLLOWS + (lines - 1) * TEXT.getSize() * LEADING;
        if (writer.getVerticalPosition(true) - page.bottom() < room) {
            page.newPage();
        }
        Paragraph heading = spaced(text, HEADING);
        heading.setSpacingBefore(14);
        return add(heading);
    }

    /** Lines with a dash before each. */
    public Paper list(List<String> lines) {
        com.lowagie.text.List list = new com.lowagie.text.List(false, 12);
        lines.forEach(text -> list.add(item(text)));
        return add(list);
    }

    /** A table or a paragraph. */
    public Paper add(Element element) {
        page.add(element);
        return this;
    }

    /** What follows goes to another reader: it begins on a page of its own, with the number 1. */
    public Paper nextLetter() {
        page.newPage();
        frame.anew();
        return this;
    }

    @Override
    public void close() {
        page.close();
    }

    /** Words in this font; letters that it lacks are taken from another one, and none is left out without a word. */
    static Phrase phrase(String text, Font font) {
        return Letters.phrase(text, font);
    }

    /** A line of its own. */
    public static Paragraph line(String text, Font font) {
        Paragraph line = new Paragraph(phrase(text, font));
        line.setLeading(font.getSize() * LEADING);
        return line;
    }

    private static ListItem item(String text) {
        ListItem item = new ListItem(phrase(text, TEXT));
        item.setLeading(TEXT.getSize() * LEADING);
        item.setListSymbol(new Chunk("\u2013", TEXT));
        item.setSpacingAfter(3);
        return item;
    }

    private static Paragraph spaced(String text, Font font) {
        Paragraph paragraph = line(text, font);
        paragraph.setSpacingBefore(6);
        paragraph.setSpacingAfter(6);
        return paragraph;
    }

    /** A table over the whole width, with columns of these shares. */
    public static PdfPTable grid(float... widths) {
        PdfPTable grid = new PdfPTable(widths);
        grid.setWidthPercentage(FULL);
        grid.setSpacingBefore(4);
        grid.setSpacingAfter(8);
        return grid;
    }

    /**
     * The heading of a table, again on each page.
     *
     * @param amounts how many of the last columns are amounts
     */
    public static void head(PdfPTable grid, int amounts, String... columns) {
        head(grid, SUM, amounts, columns);
    }

    /** The same in a table of many columns. */
    public static void smallHead(PdfPTable grid, int amounts, String... columns) {
        head(grid, SMALL_SUM, amounts, columns);
    }

    private static void head(PdfPTable grid, Font font, int amounts, String... columns) {
        grid.setHeaderRows(1);
        for (int at = 0; at < columns.length; at++) {
            boolean amount = at >= columns.length - amounts;
            grid.addCell(head(columns[at], font, amount));
        }
    }

    /** A cell of the heading of a table. */
    static PdfPCell head(String text, Font font, boolean amount) {
        PdfPCell cell = cell(text, font, amount ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorderColor(HEAD_LINE);
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        return cell;
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
        cell.setPadding(4);
        cell.setPaddingBottom(5);
        cell.setLeading(0, LEADING - 0.1f);
        cell.setHorizontalAlignment(align);
        return cell;
    }
}
