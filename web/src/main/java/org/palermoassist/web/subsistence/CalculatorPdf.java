package org.palermoassist.web.subsistence;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.time.Instant;
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
    private static final float[] WIDTHS = {1.4f, 1.8f, 4, 1.6f, 0.9f, 1.6f};
    private static final int AMOUNTS = 3;

    private final Words words;
    private final Formats formats;

    CalculatorPdf(Language language) {
        words = Words.in(language);
        formats = Formats.in(language);
    }

    /** @param at when it was computed */
    void write(Calculator.Answer answer, Instant at, OutputStream out) {
        String title = words.get("subsistence.calculator.title");
        try (Paper paper = Paper.open(words, title, words.get("subsistence.calculator.noEntitlement"), out)) {
            paper.title(title).say(words.get("subsistence.calculator.computed", formats.instant(at)), Paper.TEXT);
            answer.journey().ifPresent(journey -> paper.list(answer.words().journey(journey)));
            new CalculatorTable(answer, words).rules().forEach(note -> paper.say(note, Paper.TEXT));
            answer.entitlement().ifPresent(found -> paper.add(grid(found, answer.words())));
        }
    }

    private PdfPTable grid(Entitlement found, LineWords lines) {
        PdfPTable grid = Paper.grid(WIDTHS);
        Paper.smallHead(
                grid,
                AMOUNTS,
                Stream.of("date", "place", "sentence", "rate", "percent", "amount")
                        .map(column -> words.get("subsistence.column." + column))
                        .toArray(String[]::new));
        found.lines().forEach(line -> row(grid, line, lines));
        sum(grid, "dsa", found.dsa(), Paper.FOOT);
        sum(grid, "terminals", found.terminals(), Paper.FOOT);
        sum(grid, "total", found.total(), Paper.SMALL_SUM);
        return grid;
    }

    private void row(PdfPTable grid, EntitlementLine line, LineWords lines) {
        List<String> off = lines.deductions(line);
        String why = line.rule().source() + ": " + lines.sentence(line)
                + (off.isEmpty() ? "" : " " + String.join("; ", off));
        grid.addCell(Paper.text(formats.date(line.date()), Paper.FOOT));
        grid.addCell(Paper.text(lines.place(line.place()), Paper.FOOT));
        grid.addCell(Paper.text(why, Paper.FOOT));
        grid.addCell(Paper.amount(formats.exact(line.rate()), Paper.FOOT));
        grid.addCell(Paper.amount(formats.number(line.percent()), Paper.FOOT));
        grid.addCell(Paper.amount(formats.exact(line.amount()), Paper.FOOT));
    }

    private void sum(PdfPTable grid, String name, Money amount, Font font) {
        grid.addCell(Paper.across(words.get("subsistence.sum." + name), font, WIDTHS.length - 1));
        grid.addCell(Paper.amount(formats.exact(amount), font));
    }
}
