package org.palermoassist.web.subsistence;

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
import java.util.stream.Stream;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.Entitlement;
import org.palermoassist.subsistence.EntitlementLine;
import org.palermoassist.web.export.Paper;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** An answer of the calculator on paper; every page says that it is an estimate and no entitlement (U-38). */
final class CalculatorPdf {
    private static final float MARGIN = 42;
    private static final float FULL = 100;
    private static final float[] WIDTHS = {1.3f, 1.9f, 4, 1.2f, 0.9f, 1.3f};
    private static final Color LINE = new Color(0xB8, 0xC0, 0xC8);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    private static final Font SUM = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 9);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 9);
    private static final Font FOOT = FontFactory.getFont(FontFactory.HELVETICA, 8);

    private final Words words;
    private final Formats formats;

    CalculatorPdf(Language language) {
        words = Words.in(language);
        formats = Formats.in(language);
    }

    void write(Calculator.Answer answer, OutputStream out) {
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, out);
        page.addTitle(words.get("subsistence.calculator.title"));
        HeaderFooter header =
                new HeaderFooter(Paper.phrase(words.get("subsistence.calculator.noEntitlement"), FOOT), false);
        header.setBorder(Rectangle.NO_BORDER);
        page.setHeader(header);
        page.open();
        page.add(Paper.line(words.get("subsistence.calculator.title"), TITLE));
        new CalculatorTable(answer, words).notes().stream().skip(1).forEach(note -> page.add(spaced(note)));
        answer.entitlement().ifPresent(found -> page.add(grid(found, answer.words())));
        page.close();
    }

    private static Paragraph spaced(String text) {
        Paragraph paragraph = Paper.line(text, FOOT);
        paragraph.setSpacingBefore(6);
        paragraph.setSpacingAfter(6);
        return paragraph;
    }

    private PdfPTable grid(Entitlement found, LineWords lines) {
        PdfPTable grid = new PdfPTable(WIDTHS);
        grid.setWidthPercentage(FULL);
        grid.setHeaderRows(1);
        Stream.of("date", "place", "sentence", "rate", "percent", "amount")
                .map(column -> words.get("subsistence.column." + column))
                .forEach(heading -> grid.addCell(cell(heading, SUM, Element.ALIGN_LEFT)));
        found.lines().forEach(line -> row(grid, line, lines));
        sum(grid, "dsa", found.dsa());
        sum(grid, "terminals", found.terminals());
        sum(grid, "total", found.total());
        return grid;
    }

    private void row(PdfPTable grid, EntitlementLine line, LineWords lines) {
        List<String> off = lines.deductions(line);
        String why = line.rule().source() + ": " + lines.sentence(line)
                + (off.isEmpty() ? "" : " " + String.join("; ", off));
        grid.addCell(cell(formats.date(line.date()), TEXT, Element.ALIGN_LEFT));
        grid.addCell(cell(lines.place(line.place()), TEXT, Element.ALIGN_LEFT));
        grid.addCell(cell(why, TEXT, Element.ALIGN_LEFT));
        grid.addCell(cell(money(line.rate()), TEXT, Element.ALIGN_RIGHT));
        grid.addCell(cell(formats.number(line.percent()), TEXT, Element.ALIGN_RIGHT));
        grid.addCell(cell(money(line.amount()), TEXT, Element.ALIGN_RIGHT));
    }

    private void sum(PdfPTable grid, String name, Money amount) {
        PdfPCell label = cell(words.get("subsistence.sum." + name), SUM, Element.ALIGN_LEFT);
        label.setColspan(WIDTHS.length - 1);
        grid.addCell(label);
        grid.addCell(cell(money(amount), SUM, Element.ALIGN_RIGHT));
    }

    private String money(Money amount) {
        return formats.money(amount.amount(), amount.currency());
    }

    private static PdfPCell cell(String text, Font font, int align) {
        PdfPCell cell = new PdfPCell(Paper.phrase(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(4);
        cell.setHorizontalAlignment(align);
        return cell;
    }
}
