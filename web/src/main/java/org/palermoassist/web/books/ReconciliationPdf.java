package org.palermoassist.web.books;

import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.palermoassist.books.EntryKey;
import org.palermoassist.books.MonthFigures;
import org.palermoassist.books.Reconciliation;
import org.palermoassist.shared.Money;
import org.palermoassist.web.export.Paper;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** A signed reconciliation on paper: both sides, what they differ by and why, who prepared it, who signed it. */
final class ReconciliationPdf {
    private final Words words;
    private final Formats formats;

    ReconciliationPdf(Language language) {
        words = Words.in(language);
        formats = Formats.in(language);
    }

    /** @param mark of every page: level, reader, time (U-39) */
    void write(Reconciliation signed, String mark, OutputStream out) {
        String title =
                words.get("books.paper.title", formats.month(signed.month().atDay(1)));
        try (Paper paper = Paper.open(words, title, mark, out)) {
            paper.title(title)
                    .say(period(signed.month()), Paper.TEXT)
                    .add(figures(signed.figures()))
                    .heading(words.get("books.differences.title"))
                    .add(differences(signed))
                    .heading(words.get("books.paper.hands"))
                    .add(hands(signed))
                    .say(words.get("books.paper.caption"), Paper.FOOT);
        }
    }

    private String period(YearMonth month) {
        return words.get("fund.statement.period", formats.date(month.atDay(1)), formats.date(month.atEndOfMonth()));
    }

    private PdfPTable figures(MonthFigures all) {
        PdfPTable grid = Paper.grid(3, 1.4f, 1.4f, 1.4f);
        Paper.head(
                grid,
                3,
                words.get("fund.statement.line"),
                words.get("books.side.books"),
                words.get("books.side.ledger"),
                words.get("books.side.difference"));
        line(grid, "books.figure.opening", all.booksOpening(), all.ledgerOpening());
        line(grid, "books.figure.moved", all.booksMoved(), all.ledgerMoved());
        line(grid, "books.figure.closing", all.booksClosing(), all.ledgerClosing());
        return grid;
    }

    private void line(PdfPTable grid, String key, Money books, Money ledger) {
        grid.addCell(Paper.text(words.get(key), Paper.TEXT));
        for (Money amount : new Money[] {books, ledger, books.minus(ledger)}) {
            grid.addCell(Paper.amount(formats.exact(amount), Paper.TEXT));
        }
    }

    private PdfPTable differences(Reconciliation signed) {
        PdfPTable grid = Paper.grid(1.6f, 3.2f, 4, 1.8f);
        Paper.head(
                grid,
                1,
                words.get("books.column.since"),
                words.get("books.column.entries"),
                words.get("books.column.reason"),
                words.get("books.column.amount"));
        for (Reconciliation.Line one : signed.differences()) {
            String keys = one.entries().stream().map(EntryKey::value).collect(Collectors.joining(", "));
            grid.addCell(Paper.text(formats.date(one.since()), Paper.TEXT));
            grid.addCell(Paper.text(words.get("books.kind." + one.kind()) + "\n" + keys, Paper.TEXT));
            grid.addCell(Paper.text(reason(one), Paper.TEXT));
            grid.addCell(Paper.amount(formats.exact(one.amount()), Paper.TEXT));
        }
        if (!signed.broughtReason().isEmpty()) {
            sum(grid, signed.broughtReason(), signed.figures().brought());
        }
        sum(grid, words.get("books.paper.sum"), signed.figures().difference());
        return grid;
    }

    private void sum(PdfPTable grid, String text, Money amount) {
        grid.addCell(Paper.across(text, Paper.SUM, 3));
        grid.addCell(Paper.amount(formats.exact(amount), Paper.SUM));
    }

    private String reason(Reconciliation.Line one) {
        return one.reason().isEmpty() ? words.get("books.later") : one.reason() + " (" + one.login() + ")";
    }

    private PdfPTable hands(Reconciliation signed) {
        PdfPTable grid = Paper.grid(2, 2, 2);
        hand(grid, "books.paper.prepared", signed.preparedBy(), signed.preparedAt());
        hand(grid, "books.paper.signed", signed.signedBy(), signed.signedAt().orElseThrow());
        return grid;
    }

    private void hand(PdfPTable grid, String key, String login, Instant at) {
        grid.addCell(Paper.text(words.get(key), Paper.TEXT));
        grid.addCell(Paper.text(login, Paper.SUM));
        grid.addCell(Paper.text(formats.instant(at), Paper.TEXT));
    }
}
