package org.palermoassist.web.fund;

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
import org.palermoassist.fund.FundStatement;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** The statement of the fund on paper. */
final class FundStatementPdf {
    private static final float MARGIN = 56;
    private static final float FULL = 100;
    private static final Color LINE = new Color(0xB8, 0xC0, 0xC8);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    private static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 11);
    private static final Font SUM = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 10);
    private static final Font FOOT = FontFactory.getFont(FontFactory.HELVETICA, 8);

    private final Words words;
    private final Formats formats;

    FundStatementPdf(Language language) {
        words = Words.in(language);
        formats = Formats.in(language);
    }

    /** @param mark of every page: level, reader, time (U-39) */
    void write(FundStatement statement, String mark, OutputStream out) {
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, out);
        page.addTitle(words.get("fund.statement.title"));
        HeaderFooter header = new HeaderFooter(new Phrase(mark, FOOT), false);
        header.setBorder(Rectangle.NO_BORDER);
        page.setHeader(header);
        page.open();
        page.add(new Paragraph(words.get("fund.statement.title"), TITLE));
        String from = formats.date(statement.from());
        page.add(spaced(words.get("fund.statement.period", from, formats.date(statement.until())), TEXT));
        page.add(grid(FundStatementLines.of(statement, words)));
        page.add(spaced(words.get("fund.statement.holds"), HEADING));
        page.add(grid(FundStatementLines.closing(statement, words)));
        page.add(spaced(words.get("fund.statement.caption"), FOOT));
        page.close();
    }

    private static Paragraph spaced(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(8);
        paragraph.setSpacingAfter(8);
        return paragraph;
    }

    private PdfPTable grid(List<FundStatementLines.Line> lines) {
        PdfPTable grid = new PdfPTable(new float[] {3, 1});
        grid.setWidthPercentage(FULL);
        for (FundStatementLines.Line line : lines) {
            Font font = line.sum() ? SUM : TEXT;
            grid.addCell(cell(line.text(), font, Element.ALIGN_LEFT));
            String amount = formats.money(line.amount().amount(), line.amount().currency());
            grid.addCell(cell(amount, font, Element.ALIGN_RIGHT));
        }
        return grid;
    }

    private static PdfPCell cell(String text, Font font, int align) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(5);
        cell.setHorizontalAlignment(align);
        return cell;
    }
}
