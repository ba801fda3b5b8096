package org.palermoassist.web.selection;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.util.List;
import org.palermoassist.web.export.Paper;

/** Paper for sheets and letters: its head, its tables. */
final class SelectionPaper {
    private final Document page;

    private SelectionPaper(Document page) {
        this.page = page;
    }

    /** @param mark of every page: level, reader, time (U-39) */
    static SelectionPaper open(boolean wide, String title, String mark, OutputStream out) {
        return new SelectionPaper(wide ? Paper.openWide(title, mark, out) : Paper.open(title, mark, out));
    }

    SelectionPaper say(String text, Font font) {
        page.add(Paper.spaced(text, font));
        return this;
    }

    SelectionPaper nextPage() {
        page.newPage();
        return this;
    }

    /** A table whose head is repeated on each page. */
    SelectionPaper table(float[] widths, List<String> head, List<List<String>> rows) {
        PdfPTable table = Paper.grid(widths);
        table.setSplitLate(true);
        Paper.head(table, 0, head.toArray(String[]::new));
        rows.forEach(row -> row.forEach(text -> table.addCell(Paper.text(text, Paper.FOOT))));
        page.add(table);
        return this;
    }

    void close() {
        page.close();
    }
}
