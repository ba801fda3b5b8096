package org.palermoassist.fund;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.UseOfMoney;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.UseCase;

/** Statements of the fund and of a donor's pools, and what one more contribution would bring. */
@UseCase
public class FundStatements implements UseOfMoney {
    @Inject
    private Pools pools;

    @Inject
    private Sums sums;

    @Inject
    private Flows flows;

    /**
     * What one more contribution would fund.
     *
     * @param direct costs that it could bear
     * @param support programme support costs on them
     * @param costs how many costs of this size it could bear
     */
    public record WhatIf(Money direct, Money support, long costs) {}

    /**
     * The whole fund in a period.
     *
     * @param from first day
     * @param until last day
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#STATEMENT_BALANCES}: it is not issued then
     */
    public FundStatement statement(LocalDate from, LocalDate until, Actor by) {
        by.mustHave(Right.FUND_READ);
        FundStatement statement =
                Flows.statement(from, until, flows.of(from, until), sums.upTo(from.minusDays(1)), sums.upTo(until));
        FundRule.STATEMENT_BALANCES.require(statement.isBalanced(), statement.computed(), statement.closing());
        return statement;
    }

    /**
     * What one more contribution would fund.
     *
     * @param contribution in dollars
     * @param pscPercent its programme support costs, 0 to 13
     * @param cost direct cost of one trip, above zero
     */
    public WhatIf whatIf(Money contribution, BigDecimal pscPercent, Money cost, Actor by) {
        by.mustHave(Right.FUND_READ);
        FundRule.COST_IS_POSITIVE.require(cost.isPositive(), cost);
        FundRule.FUND_IS_IN_DOLLARS.require(contribution.currency().equals("USD"), contribution);
        SupportCost support = new SupportCost(pscPercent);
        BigDecimal direct = support.direct(contribution.amount());
        long costs = direct.divideToIntegralValue(cost.amount()).longValue();
        return new WhatIf(usd(direct), usd(support.on(direct)), costs);
    }

    /**
     * A donor's pools in a period, for the statement that the donors' side shows to those who may see it.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#STATEMENT_BALANCES}
     */
    @Override
    public List<PoolUse> of(DonorRef donor, LocalDate from, LocalDate until, Actor by) {
        if (!by.has(Right.FUND_READ)) {
            by.mustHave(Right.PLEDGE_READ);
        }
        List<Pool> own =
                pools.all().stream().filter(pool -> pool.donor().equals(donor)).toList();
        List<Long> accounts = own.stream()
                .flatMap(pool -> pool.accounts().values().stream())
                .map(Account::id)
                .toList();
        List<Flow> moved = flows.of(accounts, from, until);
        List<AccountRow> opening = sums.upTo(accounts, from.minusDays(1));
        List<AccountRow> closing = sums.upTo(accounts, until);
        return own.stream()
                .map(pool -> use(
                        pool.earmark(),
                        Flows.statement(
                                from,
                                until,
                                moved.stream()
                                        .filter(flow -> flow.pool() == pool.id())
                                        .toList(),
                                of(pool, opening),
                                of(pool, closing))))
                .toList();
    }

    private static List<AccountRow> of(Pool pool, List<AccountRow> accounts) {
        Set<String> codes = pool.accounts().values().stream().map(Account::code).collect(Collectors.toSet());
        return accounts.stream()
                .filter(account -> codes.contains(account.code()))
                .toList();
    }

    private static PoolUse use(Earmark earmark, FundStatement statement) {
        FundRule.STATEMENT_BALANCES.require(statement.isBalanced(), statement.computed(), statement.closing());
        Money spent = statement.paid().values().stream()
                .reduce(Money.zero(statement.opening().currency()), Money::plus);
        Money zero = Money.zero(spent.currency());
        Money gained = statement.moved().isPositive() ? statement.moved() : zero;
        Money lost = statement.moved().isPositive() ? zero : statement.moved().negated();
        return new PoolUse(
                earmark,
                statement.opening(),
                statement.received().plus(gained),
                statement.refunded().plus(statement.interest()).plus(statement.exchange()),
                spent,
                statement.support(),
                statement.returned().plus(lost),
                statement.closing(),
                statement.obliged());
    }

    private static Money usd(BigDecimal amount) {
        return Money.of(amount, "USD");
    }
}
