package org.palermoassist.books;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.books.StatementLine.Verdict;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/** Statements of the official books: looked at first, then taken in, and never changed. */
@UseCase
public class Statements {
    private static final String COLUMNS = "s.code, s.file_name, s.encoding, s.taken, s.known, s.refused, s.from_on,"
            + " s.until_on, s.imported_at, s.login";
    private static final RowInsert FILES = new RowInsert(
            "books_statement",
            "code",
            "sha256",
            "file_name",
            "encoding",
            "taken",
            "known",
            "refused",
            "from_on",
            "until_on",
            "imported_at",
            "login");
    private static final RowInsert ROWS = new RowInsert(
            "books_row", "statement_id", "number", "booked_on", "external_ref", "text", "amount", "currency");
    private static final int LONGEST_NAME = 200;

    /** The largest file that is taken in, in bytes. */
    public static final int LARGEST = StatementFile.LARGEST;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    @Inject
    private BooksStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What taking this file in would do; nothing is written.
     *
     * @param bytes of the file
     * @throws org.palermoassist.shared.RuleViolation {@link BooksRule#FILE_FITS}, {@link BooksRule#HEADING_IS_KNOWN}
     */
    public StatementPreview preview(byte[] bytes, Actor by) {
        by.mustHave(Right.BOOKS_KEEP);
        return judged(StatementFile.read(bytes));
    }

    /**
     * Takes the file in, without the rows that are refused or known, and matches what is certain.
     *
     * @param bytes of the file
     * @param fileName as it was sent
     * @throws org.palermoassist.shared.RuleViolation {@link BooksRule#FILE_IS_NEW}, {@link BooksRule#FILE_HAS_NEW_ROWS}
     */
    public StatementCode take(byte[] bytes, String fileName, Actor by) {
        by.mustHave(Right.BOOKS_KEEP);
        store.keep();
        StatementFile file = StatementFile.read(bytes);
        StatementPreview found = judged(file);
        BooksRule.FILE_IS_NEW.require(found.before().isEmpty(), found.code());
        List<StatementLine> taken = found.taken();
        BooksRule.FILE_HAS_NEW_ROWS.require(!taken.isEmpty(), found.refused().size());
        try {
            Connection connection = transaction.get();
            long number = insert(connection, file, found, fileName, by);
            ROWS.write(connection, taken.stream().map(line -> row(number, line)).toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        int matches = store.matchCertain(by);
        audit.record(by, "books.import", found.code(), taken.size(), matches);
        return found.code();
    }

    private long insert(Connection connection, StatementFile file, StatementPreview found, String name, Actor by)
            throws SQLException {
        List<LocalDate> days = found.taken().stream()
                .map(line -> line.bookedOn().orElseThrow())
                .toList();
        String fits = name.strip();
        return FILES.one(
                connection,
                found.code().value(),
                file.sha256(),
                fits.substring(0, Math.min(fits.length(), LONGEST_NAME)),
                found.encoding(),
                days.size(),
                (int) found.known(),
                found.refused().size(),
                Date.valueOf(days.stream().min(Comparator.naturalOrder()).orElseThrow()),
                Date.valueOf(days.stream().max(Comparator.naturalOrder()).orElseThrow()),
                InstantConverter.toTimestamp(clock.instant()),
                by.login());
    }

    private static Object[] row(long statement, StatementLine line) {
        return new Object[] {
            statement,
            line.number(),
            Date.valueOf(line.bookedOn().orElseThrow()),
            line.externalRef(),
            line.text(),
            line.amount().orElseThrow().amount(),
            "USD"
        };
    }

    private StatementPreview judged(StatementFile file) {
        StatementCode code = file.code();
        Map<String, Integer> known = known(file.lines());
        Optional<YearMonth> signed = store.signed();
        LocalDate today = store.today();
        List<StatementLine> lines = file.lines().stream()
                .map(line -> line.verdict() == Verdict.TAKEN ? judged(line, known, signed, today) : line)
                .toList();
        return new StatementPreview(code, file.encoding(), find(code), lines);
    }

    private static StatementLine judged(
            StatementLine line, Map<String, Integer> known, Optional<YearMonth> signed, LocalDate today) {
        LocalDate day = line.bookedOn().orElseThrow();
        if (known.getOrDefault(line.same(), 0) > 0) {
            known.merge(line.same(), -1, Integer::sum);
            return line.judged(Verdict.KNOWN);
        }
        if (day.isAfter(today)) {
            return line.judged(Verdict.DAY_TO_COME);
        }
        boolean late =
                signed.filter(month -> !day.isAfter(month.atEndOfMonth())).isPresent();
        return late ? line.judged(Verdict.MONTH_IS_SIGNED) : line;
    }

    /** How often rows of the days of this file are here already; files that cover the same days bring them once. */
    private Map<String, Integer> known(List<StatementLine> lines) {
        Map<String, Integer> known = new HashMap<>();
        List<LocalDate> days = lines.stream()
                .flatMap(line -> line.bookedOn().stream())
                .sorted()
                .toList();
        if (!days.isEmpty()) {
            Sql.select(
                            "s.code, r.number, r.booked_on, r.external_ref, r.text, r.amount, r.currency",
                            "books_row r JOIN books_statement s ON s.id = r.statement_id"
                                    + " WHERE r.booked_on BETWEEN ? AND ?",
                            Date.valueOf(days.get(0)),
                            Date.valueOf(days.get(days.size() - 1)))
                    .list(em, BooksStore::entry)
                    .forEach(entry -> known.merge(same(entry), 1, Integer::sum));
        }
        return known;
    }

    private static String same(BookEntry entry) {
        return new StatementLine(
                        0,
                        Verdict.TAKEN,
                        Optional.of(entry.on()),
                        entry.reference(),
                        entry.text(),
                        Optional.of(entry.amount()))
                .same();
    }

    /** Files that were taken in, the latest first. */
    public Page<StatementRow> page(PageRequest wanted, Actor by) {
        by.mustHave(Right.FUND_READ);
        return Sql.select(COLUMNS, "books_statement s WHERE 1=1")
                .tail("ORDER BY s.imported_at DESC, s.id DESC")
                .page(em, wanted, Statements::row);
    }

    /**
     * One file.
     *
     * @throws NotFound when there is none
     */
    public StatementRow row(StatementCode code, Actor by) {
        by.mustHave(Right.FUND_READ);
        return find(code).orElseThrow(() -> new NotFound(code));
    }

    /**
     * Rows of a file, in their order.
     *
     * @param number of the one row that is wanted; all when empty
     */
    public Page<BookEntry> rows(StatementCode code, Optional<Integer> number, PageRequest wanted, Actor by) {
        by.mustHave(Right.FUND_READ);
        return Sql.select(
                        "s.code, r.number, r.booked_on, r.external_ref, r.text, r.amount, r.currency",
                        "books_row r JOIN books_statement s ON s.id = r.statement_id WHERE s.code = ?",
                        code.value())
                .andIf(number, "r.number = ?")
                .tail("ORDER BY r.number")
                .page(em, wanted, BooksStore::entry);
    }

    private Optional<StatementRow> find(StatementCode code) {
        return Sql.select(COLUMNS, "books_statement s WHERE s.code = ?", code.value())
                .first(em, Statements::row);
    }

    private static StatementRow row(Row row) {
        return new StatementRow(
                new StatementCode(row.text(0)),
                row.text(1),
                row.text(2),
                row.integer(3),
                row.integer(4),
                row.integer(5),
                row.date(6).orElseThrow(),
                row.date(7).orElseThrow(),
                row.instant(8).orElseThrow(),
                row.text(9));
    }
}
