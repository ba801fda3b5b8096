package org.palermoassist.fund;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/** Months are closed: nothing is posted into them any more, and what each account carries over is kept. */
@UseCase
public class FundClosing {
    private static final String MOVED = "SELECT t.%s account_id, %s entered, %s gone FROM fund_posting p"
            + " JOIN fund_transfer t ON t.posting_id = p.id WHERE p.value_date > ? AND p.value_date <= ?";
    private static final String CARRY = "INSERT INTO fund_carried (closes_on, account_id, entered, gone)"
            + " SELECT ?, m.account_id, SUM(m.entered), SUM(m.gone) FROM ("
            + MOVED.formatted("to_account_id", "t.amount", "0") + " UNION ALL "
            + MOVED.formatted("from_account_id", "0", "t.amount")
            + " UNION ALL SELECT c.account_id, c.entered, c.gone FROM fund_carried c WHERE c.closes_on = ?) m"
            + " GROUP BY m.account_id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Ledger ledger;

    @Inject
    private Sums sums;

    @Inject
    private Event<MonthCloses> news;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A closed month.
     *
     * @param closesOn its last day
     * @param closedAt when it was closed, UTC
     * @param login by whom
     */
    public record Closed(LocalDate closesOn, Instant closedAt, String login) {}

    /**
     * Closes a month.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#PERIOD_IS_OVER} for one that is not over, or not the next
     */
    public void close(YearMonth month, Actor by) {
        by.mustHave(Right.FUND_KEEP);
        Instant now = clock.instant();
        LocalDate closesOn = month.atEndOfMonth();
        try {
            Connection connection = transaction.get();
            BalanceKeeping.shutGate(connection);
            LocalDate last = ledger.lastClosed(connection);
            boolean over = closesOn.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
            boolean next = last.equals(LocalDate.EPOCH)
                    || YearMonth.from(last).plusMonths(1).equals(month);
            FundRule.PERIOD_IS_OVER.require(over && next, month, last);
            news.fire(new MonthCloses(month, BankMovements.held(sums.upTo(closesOn)), by));
            insert(connection, closesOn, now, by);
            carry(connection, last, closesOn);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        audit.record(by, "fund.close", month);
    }

    private static void insert(Connection connection, LocalDate closesOn, Instant now, Actor by) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("INSERT INTO fund_close (closes_on, closed_at, login) VALUES (?, ?, ?)")) {
            row.setDate(1, Date.valueOf(closesOn));
            row.setTimestamp(2, InstantConverter.toTimestamp(now));
            row.setString(3, by.login());
            row.executeUpdate();
        }
    }

    private static void carry(Connection connection, LocalDate last, LocalDate closesOn) throws SQLException {
        try (PreparedStatement sum = connection.prepareStatement(CARRY)) {
            int at = 0;
            for (LocalDate day : List.of(closesOn, last, closesOn, last, closesOn, last)) {
                sum.setDate(++at, Date.valueOf(day));
            }
            sum.executeUpdate();
        }
    }

    /** Closed months, the latest first. */
    public List<Closed> closed(Actor by) {
        by.mustHave(Right.FUND_READ);
        return Sql.select("closes_on, closed_at, login", "fund_close")
                .tail("ORDER BY closes_on DESC")
                .list(
                        em,
                        row -> new Closed(
                                row.date(0).orElseThrow(), row.instant(1).orElseThrow(), row.text(2)));
    }
}
