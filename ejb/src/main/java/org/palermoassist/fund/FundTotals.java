package org.palermoassist.fund;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.UseCase;

/** The fund in total: what donors, too, see of each other's money. */
@UseCase
public class FundTotals {
    @Inject
    private Sums sums;

    @Inject
    @ConfigProperty(name = "portal.fund.planned", defaultValue = "0")
    private BigDecimal planned;

    @Inject
    @ConfigProperty(name = "portal.fund.reserve-percent", defaultValue = "15")
    private BigDecimal percent;

    /**
     * The reserve that is recommended (F-3).
     *
     * @param planned expenditure of a year; zero while none is entered
     * @param percent of it
     * @param reserve what that comes to, rounded once, HALF_UP
     */
    public record Recommended(Money planned, BigDecimal percent, Money reserve) {}

    /** @throws org.palermoassist.shared.NotAllowed for whoever does not read the fund */
    public Recommended recommended(Actor by) {
        by.mustHave(Right.FUND_READ);
        Money year = Money.of(planned, "USD");
        return new Recommended(year, percent, year.times(percent.movePointLeft(2)));
    }

    /**
     * All pools together: {@code received - paid - support - obliged - reserve = available}.
     *
     * @param received contributions, interest and exchange, less what went back
     * @param paid direct costs, less what came back
     * @param support programme support costs, less what came back
     * @param obliged open obligations, support costs included
     */
    public record Totals(Money received, Money paid, Money support, Money obliged, Money reserve, Money available) {
        /** These pools together. */
        public static Totals of(List<PoolRow> pools) {
            Totals sum = new Totals(usd(), usd(), usd(), usd(), usd(), usd());
            for (PoolRow pool : pools) {
                sum = new Totals(
                        sum.received.plus(pool.received()).plus(pool.interest()).plus(pool.exchange()),
                        sum.paid.plus(pool.paid()),
                        sum.support.plus(pool.support()),
                        sum.obliged.plus(pool.obliged()),
                        sum.reserve.plus(pool.reserve()),
                        sum.available.plus(pool.available()));
            }
            return sum;
        }

        /** Paid altogether. */
        public Money spent() {
            return paid.plus(support);
        }
    }

    /** @throws org.palermoassist.shared.NotAllowed for whoever reads neither the fund nor pledges */
    public Totals now(Actor by) {
        if (!by.has(Right.FUND_READ)) {
            by.mustHave(Right.PLEDGE_READ);
        }
        return added(sums.now());
    }

    private static Totals added(List<AccountRow> accounts) {
        Money obliged = sum(accounts, AccountKind.OBLIGATED);
        Money reserve = sum(accounts, AccountKind.RESERVE);
        Money available = sum(accounts, AccountKind.FREE);
        Money support = sum(accounts, AccountKind.PAID_SUPPORT);
        Money paid = usd();
        for (CostKind kind : CostKind.values()) {
            paid = paid.plus(sum(accounts, kind.account()));
        }
        Money received = available.plus(obliged).plus(reserve).plus(paid).plus(support);
        return new Totals(received, paid, support, obliged, reserve, available);
    }

    private static Money sum(List<AccountRow> accounts, AccountKind kind) {
        return accounts.stream()
                .filter(account -> account.kind() == kind)
                .map(AccountRow::balance)
                .reduce(usd(), Money::plus);
    }

    private static Money usd() {
        return Money.of(BigDecimal.ZERO, "USD");
    }
}
