package org.palermoassist.web.export;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.web.shared.Words;

/** What stands on every page of a paper: the mark at its head, the title and the number of the page at its foot. */
final class PageFrame extends PdfPageEventHelper {
    private static final float EDGE = 24;
    private static final float LEADING = 10;
    /** Room for the number of a page, and above and below it. */
    private static final float NUMBER = 110;

    private static final float HEIGHT = 14;
    private static final float BELOW = 4;
    private static final Font FONT = Paper.FOOT;

    private final Words words;
    private final String title;
    private final String mark;
    private final List<PdfTemplate> numbers = new ArrayList<>();

    PageFrame(Words words, String title, String mark) {
        this.words = words;
        this.title = title;
        this.mark = mark;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document page) {
        PdfContentByte canvas = writer.getDirectContent();
        head(canvas, page);
        PdfTemplate number = canvas.createTemplate(NUMBER, HEIGHT);
        canvas.addTemplate(number, page.right() - NUMBER, EDGE - BELOW);
        numbers.add(number);
        Phrase foot = fitting(page.right() - NUMBER - page.left());
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, foot, page.left(), EDGE, 0);
    }

    private void head(PdfContentByte canvas, Document page) {
        ColumnText head = new ColumnText(canvas);
        float top = page.getPageSize().getHeight() - EDGE + LEADING;
        head.setSimpleColumn(
                Paper.phrase(mark, FONT), page.left(), page.top(), page.right(), top, LEADING, Element.ALIGN_LEFT);
        head.go();
    }

    /** The title, or as much of it as there is room for. */
    private Phrase fitting(float room) {
        Phrase whole = Paper.phrase(title, FONT);
        int length = title.length();
        while (ColumnText.getWidth(whole) > room) {
            length = title.offsetByCodePoints(length, -1);
            whole = Paper.phrase(title.substring(0, length).strip() + "...", FONT);
        }
        return whole;
    }

    /** The pages that follow are numbered from 1 again: they go to another reader. */
    void anew() {
        number();
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document page) {
        number();
    }

    private void number() {
        String all = String.valueOf(numbers.size());
        for (int at = 0; at < numbers.size(); at++) {
            Phrase number = Paper.phrase(words.get("print.page", String.valueOf(at + 1), all), FONT);
            ColumnText.showTextAligned(numbers.get(at), Element.ALIGN_RIGHT, number, NUMBER, BELOW, 0);
        }
        numbers.clear();
    }
}
