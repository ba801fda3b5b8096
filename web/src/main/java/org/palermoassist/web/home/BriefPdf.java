package org.palermoassist.web.home;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.ListItem;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import org.palermoassist.web.export.Paper;

/** The brief as a PDF page. */
final class BriefPdf {
    private static final float MARGIN = 56;
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 18);
    private static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 12);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 10);
    private static final Font FOOT = FontFactory.getFont(FontFactory.HELVETICA, 8);

    private BriefPdf() {}

    static void write(Brief brief, OutputStream out) {
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, out);
        page.addTitle(brief.title());
        HeaderFooter mark = new HeaderFooter(Paper.phrase(brief.mark(), FOOT), false);
        mark.setBorder(Rectangle.NO_BORDER);
        page.setHeader(mark);
        page.open();
        page.add(Paper.line(brief.title(), TITLE));
        for (Brief.Section section : brief.sections()) {
            Paragraph heading = Paper.line(section.heading(), HEADING);
            heading.setSpacingBefore(14);
            page.add(heading);
            com.lowagie.text.List lines = new com.lowagie.text.List(false, 12);
            section.lines().forEach(line -> lines.add(new ListItem(line, TEXT)));
            page.add(lines);
        }
        for (String line : brief.foot()) {
            Paragraph foot = Paper.line(line, FOOT);
            foot.setSpacingBefore(6);
            page.add(foot);
        }
        page.close();
    }
}
