package org.palermoassist.web.donors;

import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.palermoassist.web.export.Paper;
import org.palermoassist.web.shared.Words;

/** The statement of a donor on paper. */
final class StatementPdf {
    private static final float WORDS = 1.6f;

    private StatementPdf() {}

    static void write(StatementTables tables, Words words, String mark, OutputStream out) {
        try (Paper paper = Paper.openWide(words, tables.title(), mark, out)) {
            paper.title(tables.title()).say(tables.period(), Paper.TEXT);
            for (StatementTables.Table table : tables.all()) {
                paper.heading(table.title());
                if (!table.rows().isEmpty()) {
                    paper.add(grid(table, tables));
                }
                table.notes().forEach(note -> paper.add(Paper.line(note, Paper.FOOT)));
            }
        }
    }

    private static PdfPTable grid(StatementTables.Table table, StatementTables tables) {
        int columns = table.columns().size();
        PdfPTable grid = Paper.grid(widths(columns, table.amounts()));
        Paper.smallHead(grid, columns - table.amounts(), table.columns().toArray(String[]::new));
        for (List<Object> row : table.rows()) {
            for (int at = 0; at < columns; at++) {
                String text = tables.shown(row.get(at));
                grid.addCell(at < table.amounts() ? Paper.text(text, Paper.FOOT) : Paper.amount(text, Paper.FOOT));
            }
        }
        return grid;
    }

    /** Words need more room than amounts. */
    private static float[] widths(int columns, int amounts) {
        float[] widths = new float[columns];
        Arrays.fill(widths, 0, amounts, WORDS);
        Arrays.fill(widths, amounts, columns, 1);
        return widths;
    }
}
