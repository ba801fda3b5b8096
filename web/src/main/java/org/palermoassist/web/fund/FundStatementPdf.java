package org.palermoassist.web.fund;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.util.List;
import org.palermoassist.fund.FundStatement;
import org.palermoassist.web.export.Paper;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** The statement of the fund on paper. */
final class FundStatementPdf {
    private final Words words;
    private final Formats formats;

    FundStatementPdf(Language language) {
        words = Words.in(language);
        formats = Formats.in(language);
    }

    /** @param mark of every page: level, reader, time (U-39) */
    void write(FundStatement statement, String mark, OutputStream out) {
        String title = words.get("fund.statement.title");
        String from = formats.date(statement.from());
        try (Paper paper = Paper.open(words, title, mark, out)) {
            paper.title(title)
                    .say(words.get("fund.statement.period", from, formats.date(statement.until())), Paper.TEXT)
                    .add(grid(FundStatementLines.of(statement, words)))
                    .heading(words.get("fund.statement.holds"))
                    .add(grid(FundStatementLines.closing(statement, words)))
                    .say(words.get("fund.statement.caption"), Paper.FOOT);
        }
    }

    private PdfPTable grid(List<FundStatementLines.Line> lines) {
        PdfPTable grid = Paper.grid(3, 1);
        for (FundStatementLines.Line line : lines) {
            Font font = line.sum() ? Paper.SUM : Paper.TEXT;
            grid.addCell(Paper.text(line.text(), font));
            grid.addCell(Paper.amount(formats.exact(line.amount()), font));
        }
        return grid;
    }
}
