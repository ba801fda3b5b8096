package org.palermoassist.fund;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * The ledger as the official books see it (U-21): money that entered the fund from outside, and money that left it. Reservations,
 * earmarks and reserves move nothing there.
 */
@UseCase
public class BankMovements {
    private static final List<String> OUTSIDE = Arrays.stream(AccountKind.values())
            .filter(kind -> kind.side() == AccountKind.Side.OUTSIDE)
            .map(AccountKind::name)
            .toList();
    private static final String NET = ("SUM(CASE WHEN f.kind IN (%1$s) AND o.kind NOT IN (%1$s) THEN t.amount"
                    + " WHEN o.kind IN (%1$s) AND f.kind NOT IN (%1$s) THEN -t.amount ELSE 0 END)")
            .formatted("'" + String.join("','", OUTSIDE) + "'");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sums sums;

    /** Movements of a period by the days that postings belong to, in the order of the journal. */
    public List<BankMovement> between(LocalDate from, LocalDate until, Actor by) {
        by.mustHave(Right.FUND_READ);
        return Sql.select(
                        "p.id, p.act, p.value_date, p.external_ref, p.record_ref, p.reason, p.reverses_id,"
                                + " EXISTS (SELECT 1 FROM fund_posting r WHERE r.reverses_id = p.id), " + NET + " net",
                        "fund_posting p JOIN fund_transfer t ON t.posting_id = p.id"
                                + " JOIN fund_account f ON f.id = t.from_account_id"
                                + " JOIN fund_account o ON o.id = t.to_account_id WHERE p.value_date BETWEEN ? AND ?",
                        Date.valueOf(from),
                        Date.valueOf(until))
                .tail("GROUP BY p.id HAVING net <> 0 ORDER BY p.id")
                .list(em, BankMovements::movement);
    }

    private static BankMovement movement(Row row) {
        return new BankMovement(
                PostingRef.of(row.number(0)),
                Act.valueOf(row.text(1)),
                row.date(2).orElseThrow(),
                row.text(3),
                row.text(4),
                row.text(5),
                Money.of(row.decimal(8).orElseThrow(), "USD"),
                row.optional(6).map(number -> PostingRef.of(Long.parseLong(number))),
                row.flag(7));
    }

    /** What the bank holds at the end of a day, as the ledger says. */
    public Money balance(LocalDate day, Actor by) {
        by.mustHave(Right.FUND_READ);
        return held(sums.upTo(day));
    }

    /** What the accounts outside the fund come to, with the opposite sign: what the bank holds. */
    static Money held(List<AccountRow> accounts) {
        BigDecimal outside = accounts.stream()
                .filter(account -> account.kind().side() == AccountKind.Side.OUTSIDE)
                .map(account -> account.balance().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.of(outside.negate(), "USD");
    }
}
