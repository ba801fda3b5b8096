package org.palermoassist.books;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.books.StatementLine.Verdict;
import org.palermoassist.fund.ObligationFilter;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRow;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/**
 * Commitments of the official books beside the fund's obligations (U-21). A list holds all that are open there, and the newest list stands
 * for the books; a list with a row that cannot be read is not taken at all, since what it leaves out would look as if it were settled.
 */
@UseCase
public class Commitments {
    private static final RowInsert LISTS =
            new RowInsert("books_commitment_list", "code", "sha256", "file_name", "imported_at", "login");
    private static final RowInsert ROWS =
            new RowInsert("books_commitment", "list_id", "number", "opened_on", "external_ref", "text", "amount");
    private static final String NEWEST = "(SELECT MAX(n.id) FROM books_commitment_list n)";
    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    @Inject
    private BooksStore store;

    @Inject
    private ObligationReading obligations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Rows of a file that keep it from being taken, each with its reason; none when it can be taken.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link BooksRule#FILE_FITS}, {@link BooksRule#FILE_IS_READABLE}, {@link
     *     BooksRule#HEADING_IS_KNOWN}
     */
    public List<StatementLine> refused(byte[] bytes, Actor by) {
        by.mustHave(Right.BOOKS_KEEP);
        return judged(StatementFile.read(bytes)).stream()
                .filter(line -> line.verdict().isRefused())
                .toList();
    }

    /**
     * Takes a list in; from now on it stands for the books.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link BooksRule#FILE_IS_NEW}, {@link BooksRule#COMMITMENTS_ARE_WHOLE}
     */
    public void take(byte[] bytes, String fileName, Actor by) {
        by.mustHave(Right.BOOKS_KEEP);
        store.keep();
        StatementFile file = StatementFile.read(bytes);
        List<StatementLine> lines = judged(file);
        long refused = lines.stream().filter(line -> line.verdict().isRefused()).count();
        BooksRule.COMMITMENTS_ARE_WHOLE.require(refused == 0, refused);
        long same = Sql.select("1", "books_commitment_list l WHERE l.sha256 = ?", file.sha256())
                .count(em);
        BooksRule.FILE_IS_NEW.require(same == 0, file.code());
        try {
            Connection connection = transaction.get();
            long list = insert(connection, file, fileName.strip(), by);
            ROWS.write(connection, lines.stream().map(line -> row(list, line)).toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        audit.record(by, "books.commitments", file.code(), lines.size());
    }

    private List<StatementLine> judged(StatementFile file) {
        LocalDate today = store.today();
        return file.lines().stream()
                .map(line -> line.verdict() == Verdict.TAKEN ? judged(line, today) : line)
                .toList();
    }

    private static StatementLine judged(StatementLine line, LocalDate today) {
        if (line.bookedOn().orElseThrow().isAfter(today)) {
            return line.judged(Verdict.DAY_TO_COME);
        }
        boolean kept = line.amount().filter(Money::isPositive).isPresent();
        return kept ? line : line.judged(Verdict.NOTHING_KEPT);
    }

    private long insert(Connection connection, StatementFile file, String name, Actor by) throws SQLException {
        return LISTS.one(
                connection,
                file.code().value(),
                file.sha256(),
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                InstantConverter.toTimestamp(clock.instant()),
                by.login());
    }

    private static Object[] row(long list, StatementLine line) {
        return new Object[] {
            list,
            line.number(),
            Date.valueOf(line.bookedOn().orElseThrow()),
            line.externalRef(),
            line.text(),
            line.amount().orElseThrow().amount()
        };
    }

    /** The list that stands for the books; empty before one was taken in. */
    public Optional<CommitmentList> newest(Actor by) {
        by.mustHave(Right.FUND_READ);
        return Sql.select(
                        "l.file_name, (SELECT COUNT(*) FROM books_commitment c WHERE c.list_id = l.id),"
                                + " (SELECT COALESCE(SUM(c.amount), 0) FROM books_commitment c WHERE c.list_id = l.id),"
                                + " l.imported_at, l.login",
                        "books_commitment_list l WHERE l.id = " + NEWEST)
                .first(
                        em,
                        row -> new CommitmentList(
                                row.text(0),
                                row.number(1),
                                usd(row.decimal(2).orElseThrow()),
                                row.instant(3).orElseThrow(),
                                row.text(4)));
    }

    /** What differs between the newest list and the obligations that are open now, the oldest first; nothing before there is a list. */
    public List<CommitmentDifference> differences(Actor by) {
        by.mustHave(Right.FUND_READ);
        if (newest(by).isEmpty()) {
            return List.of();
        }
        List<Commitment> books = Sql.select(
                        "c.external_ref, c.text, c.amount, c.opened_on",
                        "books_commitment c WHERE c.list_id = " + NEWEST)
                .tail("ORDER BY c.number")
                .list(
                        em,
                        row -> new Commitment(
                                row.text(0),
                                row.text(1),
                                usd(row.decimal(2).orElseThrow()),
                                row.date(3).orElseThrow(),
                                Optional.empty()));
        List<Commitment> fund = Page.all("requested", true, part -> obligations.page(ObligationFilter.OPEN, part, by))
                .filter(row -> row.left().isPositive())
                .map(Commitments::of)
                .toList();
        return CommitmentMatching.differences(books, fund, store.today());
    }

    private static Commitment of(ObligationRow row) {
        return new Commitment(
                row.externalRef(),
                row.purpose(),
                row.left(),
                LocalDate.ofInstant(row.requestedAt(), ZoneOffset.UTC),
                Optional.of(row.ref()));
    }

    private static Money usd(BigDecimal amount) {
        return Money.of(amount, "USD");
    }
}
