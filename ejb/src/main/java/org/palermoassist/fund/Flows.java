package org.palermoassist.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Sql;

/** What moved into and out of pools in a period, and the statement that is made of it. */
@ApplicationScoped
class Flows {
    private static final String POOL = "('FREE', 'OBLIGATED', 'RESERVE')";
    private static final String HALF = "SELECT a.pool_id pool, x.kind other, COALESCE(r.act, p.act) act,"
            + " SUM(%s t.amount) net FROM fund_posting p JOIN fund_transfer t ON t.posting_id = p.id"
            + " JOIN fund_account a ON a.id = t.%s JOIN fund_account x ON x.id = t.%s"
            + " LEFT JOIN fund_posting r ON r.id = p.reverses_id WHERE p.value_date BETWEEN ? AND ? AND a.kind IN "
            + POOL + " AND (x.kind NOT IN " + POOL + " OR x.pool_id <> a.pool_id) GROUP BY 1, 2, 3";
    private static final String BOTH = "(" + HALF.formatted("", "to_account_id", "from_account_id") + " UNION ALL "
            + HALF.formatted("-", "from_account_id", "to_account_id") + ") m";

    @PersistenceContext
    private EntityManager em;

    /** All flows of a period, by the days that postings belong to. */
    List<Flow> of(LocalDate from, LocalDate until) {
        Object first = Date.valueOf(from);
        Object last = Date.valueOf(until);
        return Sql.select("m.pool, m.other, m.act, SUM(m.net)", BOTH, first, last, first, last)
                .tail("GROUP BY 1, 2, 3")
                .list(
                        em,
                        row -> new Flow(
                                row.number(0),
                                AccountKind.valueOf(row.text(1)),
                                Act.valueOf(row.text(2)),
                                row.decimal(3).orElseThrow()));
    }

    /**
     * The statement of these flows.
     *
     * @param opening accounts at the end of the day before, only those that belong to it
     * @param closing accounts at the end of the last day
     */
    static FundStatement statement(
            LocalDate from, LocalDate until, List<Flow> flows, List<AccountRow> opening, List<AccountRow> closing) {
        Map<CostKind, Money> paid = new EnumMap<>(CostKind.class);
        for (CostKind kind : CostKind.values()) {
            paid.put(
                    kind,
                    sum(flows, flow -> flow.act() == Act.PAID && flow.other() == kind.account())
                            .negated());
        }
        Predicate<Flow> contributed = flow -> flow.other() == AccountKind.BANK
                || flow.other() == AccountKind.SUSPENSE
                || flow.other() == AccountKind.HELD;
        return new FundStatement(
                from,
                until,
                stands(opening, AccountKind.FREE, AccountKind.OBLIGATED, AccountKind.RESERVE),
                sum(flows, contributed.and(flow -> flow.act() != Act.RETURNED)),
                sum(flows, contributed.and(flow -> flow.act() == Act.RETURNED)).negated(),
                sum(flows, flow -> flow.act() == Act.EARMARK),
                sum(flows, flow -> flow.act() == Act.REFUNDED),
                sum(flows, flow -> flow.other() == AccountKind.INTEREST),
                sum(flows, flow -> flow.other() == AccountKind.EXCHANGE),
                paid,
                sum(flows, flow -> flow.act() == Act.PAID && flow.other() == AccountKind.PAID_SUPPORT)
                        .negated(),
                stands(closing, AccountKind.FREE, AccountKind.OBLIGATED, AccountKind.RESERVE),
                stands(closing, AccountKind.OBLIGATED),
                stands(closing, AccountKind.RESERVE));
    }

    private static Money sum(List<Flow> flows, Predicate<Flow> which) {
        return usd(flows.stream().filter(which).map(Flow::net).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Money stands(List<AccountRow> accounts, AccountKind... kinds) {
        List<AccountKind> wanted = List.of(kinds);
        return accounts.stream()
                .filter(account -> wanted.contains(account.kind()))
                .map(AccountRow::balance)
                .reduce(usd(BigDecimal.ZERO), Money::plus);
    }

    private static Money usd(BigDecimal amount) {
        return Money.of(amount, "USD");
    }
}
