package org.palermoassist.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** What moved into and out of pools in a period, and the statement that is made of it. */
@ApplicationScoped
class Flows {
    private static final String ACCOUNTS =
            " m JOIN fund_account f ON f.id = m.from_account_id" + " JOIN fund_account o ON o.id = m.to_account_id";

    @PersistenceContext
    private EntityManager em;

    /** All flows of a period, by the days that postings belong to. */
    List<Flow> of(LocalDate from, LocalDate until) {
        return of(Pairs.all(from, until));
    }

    /** Flows that concern some accounts. */
    List<Flow> of(Collection<Long> accounts, LocalDate from, LocalDate until) {
        return of(Pairs.of(accounts, from, until));
    }

    private List<Flow> of(Condition pairs) {
        List<Flow> flows = new ArrayList<>();
        Sql.select(
                        "f.pool_id, f.kind, o.pool_id, o.kind, m.act, m.amount",
                        pairs.sql() + ACCOUNTS,
                        pairs.values().toArray())
                .list(em, row -> flows.addAll(sides(row)));
        return flows;
    }

    /** What a pair of accounts means for the pool of each; nothing where money stays within a pool. */
    private static List<Flow> sides(Row row) {
        AccountKind from = AccountKind.valueOf(row.text(1));
        AccountKind to = AccountKind.valueOf(row.text(3));
        Act act = Act.valueOf(row.text(4));
        BigDecimal amount = row.decimal(5).orElseThrow();
        List<Flow> sides = new ArrayList<>();
        boolean within = from.side() == to.side() && row.number(0) == row.number(2);
        if (!within && from.side() == AccountKind.Side.POOL) {
            sides.add(new Flow(row.number(0), to, act, amount.negate()));
        }
        if (!within && to.side() == AccountKind.Side.POOL) {
            sides.add(new Flow(row.number(2), from, act, amount));
        }
        return sides;
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
