package org.palermoassist.fund;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.UseCase;

/** Which pools a cost would be charged to as they stand now (F-4); nothing is set aside by looking. */
@UseCase
public class ChargePreview {
    @Inject
    private Pools pools;

    @Inject
    private Sums sums;

    @Inject
    private Clock clock;

    /**
     * What one pool would bear, in the order of the charge; pools that allow the cost but have nothing for it bear zero.
     *
     * @param pscPercent programme support costs on direct costs
     * @param direct part of the direct cost
     * @param support programme support costs on it
     * @param before available now
     * @param after available afterwards
     */
    public record Line(
            PoolRef pool,
            DonorRef donor,
            Earmark earmark,
            BigDecimal pscPercent,
            Money direct,
            Money support,
            Money before,
            Money after) {}

    /**
     * How a cost would be charged.
     *
     * @param lines pools whose limits the cost meets, in their order; empty where no pool allows it
     * @param direct asked for
     * @param support programme support costs on what the pools can bear
     * @param missing direct cost that no pool can bear; above zero, the request would be refused
     */
    public record Preview(List<Line> lines, Money direct, Money support, Money missing) {
        /** Whether the request would be granted now. */
        public boolean isCovered() {
            return missing.isZero();
        }

        /** Direct and support costs together. */
        public Money whole() {
            return direct.plus(support);
        }
    }

    /**
     * Works the charge out.
     *
     * @param direct in dollars, above zero
     */
    public Preview of(Money direct, Cost cost, Actor by) {
        by.mustHave(Right.FUND_READ);
        FundRule.FUND_IS_IN_DOLLARS.require(direct.currency().equals("USD"), direct);
        FundRule.COST_IS_POSITIVE.require(direct.isPositive(), direct);
        FundRule.AMOUNT_HAS_ISO_DIGITS.require(direct.isPayable(), direct);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<Long, Map<AccountKind, BigDecimal>> balances = sums.byPool();
        List<Line> lines = new ArrayList<>();
        BigDecimal rest = direct.amount();
        Money support = usd(BigDecimal.ZERO);
        for (Pool pool : Charge.order(pools.all(), cost, today)) {
            BigDecimal free =
                    balances.getOrDefault(pool.id(), Map.of()).getOrDefault(AccountKind.FREE, BigDecimal.ZERO);
            BigDecimal part = rest.min(pool.support().direct(free));
            Line line = line(pool, part, free);
            lines.add(line);
            support = support.plus(line.support());
            rest = rest.subtract(part);
        }
        return new Preview(List.copyOf(lines), direct, support, usd(rest));
    }

    /** All pools with what is available of each, oldest first, for {@link ChargeTrial}. */
    public List<PoolStanding> standings(Actor by) {
        by.mustHave(Right.FUND_READ);
        Map<Long, Map<AccountKind, BigDecimal>> balances = sums.byPool();
        return pools.all().stream()
                .map(pool -> new PoolStanding(
                        pool.ref(),
                        pool.donor(),
                        pool.earmark(),
                        pool.support().percent(),
                        usd(balances.getOrDefault(pool.id(), Map.of())
                                .getOrDefault(AccountKind.FREE, BigDecimal.ZERO))))
                .toList();
    }

    private static Line line(Pool pool, BigDecimal part, BigDecimal free) {
        BigDecimal support = pool.support().on(part);
        return new Line(
                pool.ref(),
                pool.donor(),
                pool.earmark(),
                pool.support().percent(),
                usd(part),
                usd(support),
                usd(free),
                usd(free.subtract(part).subtract(support)));
    }

    private static Money usd(BigDecimal amount) {
        return Money.of(amount, "USD");
    }
}
