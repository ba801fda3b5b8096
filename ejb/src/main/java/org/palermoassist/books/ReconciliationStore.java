package org.palermoassist.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.TransactionConnection;

/** Reconciliations as they were prepared and signed. */
@ApplicationScoped
class ReconciliationStore {
    private static final String COLUMNS = "r.id, r.month, r.books_opening, r.books_moved, r.ledger_opening,"
            + " r.ledger_moved, r.ledger_closing, r.listed, r.brought_reason, r.prepared_at, r.login, s.signed_at,"
            + " s.login";
    private static final String TABLES =
            "books_reconciliation r LEFT JOIN books_signature s ON s.reconciliation_id = r.id";
    private static final RowInsert MONTH = new RowInsert(
            "books_reconciliation",
            "month",
            "books_opening",
            "books_moved",
            "books_closing",
            "ledger_opening",
            "ledger_moved",
            "ledger_closing",
            "listed",
            "brought",
            "brought_reason",
            "prepared_at",
            "login");
    private static final RowInsert LINES = new RowInsert(
            "books_reconciled_difference",
            "reconciliation_id",
            "kind",
            "entry_keys",
            "since",
            "amount",
            "reason",
            "login");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Clock clock;

    /** A reconciliation and its number. */
    record Kept(long number, Reconciliation reconciliation) {}

    /** The one of a month that was prepared last. */
    Optional<Kept> last(YearMonth month) {
        return Sql.select(COLUMNS, TABLES + " WHERE r.month = ?", Date.valueOf(month.atEndOfMonth()))
                .tail("ORDER BY r.id DESC")
                .first(em, row -> kept(row, lines(row.number(0))));
    }

    /** The one of a month that was signed last. */
    Optional<Kept> signed(YearMonth month) {
        return Sql.select(
                        COLUMNS,
                        TABLES + " WHERE s.signed_at IS NOT NULL AND r.month = ?",
                        Date.valueOf(month.atEndOfMonth()))
                .tail("ORDER BY r.id DESC")
                .first(em, row -> kept(row, lines(row.number(0))));
    }

    /** All that were prepared, the latest first, without their differences. */
    List<Reconciliation> all() {
        return Sql.select(COLUMNS, TABLES)
                .tail("ORDER BY r.month DESC, r.id DESC")
                .list(em, row -> kept(row, List.of()).reconciliation());
    }

    private static Kept kept(Row row, List<Reconciliation.Line> lines) {
        MonthFigures figures =
                new MonthFigures(usd(row, 2), usd(row, 3), usd(row, 4), usd(row, 5), usd(row, 6), usd(row, 7));
        return new Kept(
                row.number(0),
                new Reconciliation(
                        YearMonth.from(row.date(1).orElseThrow()),
                        figures,
                        row.text(8),
                        row.instant(9).orElseThrow(),
                        row.text(10),
                        row.instant(11),
                        row.text(12),
                        lines));
    }

    private List<Reconciliation.Line> lines(long number) {
        return Sql.select(
                        "kind, entry_keys, since, amount, reason, login",
                        "books_reconciled_difference WHERE reconciliation_id = ?",
                        number)
                .tail("ORDER BY since, id")
                .list(
                        em,
                        row -> new Reconciliation.Line(
                                Difference.Kind.valueOf(row.text(0)),
                                Arrays.stream(row.text(1).split(" "))
                                        .map(EntryKey::new)
                                        .toList(),
                                row.date(2).orElseThrow(),
                                usd(row, 3),
                                row.text(4),
                                row.text(5)));
    }

    private static Money usd(Row row, int at) {
        return Money.of(row.decimal(at).orElseThrow(), "USD");
    }

    void add(YearMonth month, MonthFigures figures, String broughtReason, List<Difference> differences, Actor by) {
        try {
            Connection connection = transaction.get();
            long number = MONTH.one(connection, row(month, figures, broughtReason, by));
            LINES.write(
                    connection,
                    differences.stream().map(one -> line(number, one)).toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object[] row(YearMonth month, MonthFigures figures, String broughtReason, Actor by) {
        List<Object> row = new ArrayList<>();
        row.add(Date.valueOf(month.atEndOfMonth()));
        amounts(figures).forEach(amount -> row.add(amount.amount()));
        row.addAll(List.of(broughtReason, InstantConverter.toTimestamp(clock.instant()), by.login()));
        return row.toArray();
    }

    private static List<Money> amounts(MonthFigures figures) {
        return List.of(
                figures.booksOpening(),
                figures.booksMoved(),
                figures.booksClosing(),
                figures.ledgerOpening(),
                figures.ledgerMoved(),
                figures.ledgerClosing(),
                figures.listed(),
                figures.brought());
    }

    private static Object[] line(long number, Difference one) {
        return new Object[] {
            number,
            one.kind().name(),
            one.keys(),
            Date.valueOf(one.since()),
            one.amount().amount(),
            one.reason(),
            one.login()
        };
    }

    /** Signs it. */
    void sign(long number, Actor by) {
        Sql.change(
                em,
                "INSERT INTO books_signature (reconciliation_id, signed_at, login) VALUES (?, ?, ?)",
                number,
                clock.instant(),
                by.login());
    }
}
