package org.palermoassist.web.books;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.books.BookEntry;
import org.palermoassist.books.Difference;
import org.palermoassist.books.StatementLine;
import org.palermoassist.books.StatementPreview;
import org.palermoassist.books.StatementRow;
import org.palermoassist.shared.Money;

/** How the API shows statements of the books; amounts are in United States dollars, with two decimals. */
public final class BooksAnswers {
    private static final int CENTS = 2;

    private BooksAnswers() {}

    /** A statement that was taken in. */
    public record Row(
            String code,
            String fileName,
            int taken,
            int known,
            int refused,
            LocalDate from,
            LocalDate until,
            Instant importedAt) {
        static Row of(StatementRow row) {
            return new Row(
                    row.code().value(),
                    row.fileName(),
                    row.taken(),
                    row.known(),
                    row.refused(),
                    row.from(),
                    row.until(),
                    row.importedAt());
        }
    }

    /** What taking a file in would do. */
    public record Preview(String code, boolean here, int taken, long known, int refused, List<Line> lines) {
        static Preview of(StatementPreview preview) {
            return new Preview(
                    preview.code().value(),
                    preview.before().isPresent(),
                    preview.taken().size(),
                    preview.known(),
                    preview.refused().size(),
                    preview.lines().stream().map(Line::of).toList());
        }
    }

    /** A row of a file, and what becomes of it. */
    public record Line(int row, String verdict, LocalDate on, String externalRef, String text, BigDecimal amount) {
        static Line of(StatementLine line) {
            return new Line(
                    line.number(),
                    line.verdict().name(),
                    line.bookedOn().orElse(null),
                    line.externalRef(),
                    line.text(),
                    line.amount().map(BooksAnswers::usd).orElse(null));
        }
    }

    /** Something that books and ledger do not have alike. */
    public record Open(
            String kind, LocalDate since, long days, BigDecimal amount, List<Entry> entries, String reason, String by) {
        static Open of(Difference one) {
            return new Open(
                    one.kind().name(),
                    one.since(),
                    one.days(),
                    usd(one.amount()),
                    one.entries().stream().map(Entry::of).toList(),
                    one.reason(),
                    one.login());
        }
    }

    /** A row of the books, such as 4f1c2a9b77e0/12, or a posting, such as E-0000012. */
    public record Entry(String key, LocalDate on, String externalRef, String text, BigDecimal amount) {
        static Entry of(BookEntry entry) {
            return new Entry(entry.key().value(), entry.on(), entry.reference(), entry.text(), usd(entry.amount()));
        }
    }

    private static BigDecimal usd(Money money) {
        return money.amount().setScale(CENTS);
    }
}
