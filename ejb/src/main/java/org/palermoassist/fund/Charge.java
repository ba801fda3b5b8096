package org.palermoassist.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Which pools a cost is charged to (F-3, F-4, F-5): all or nothing. */
final class Charge {
    private Charge() {}

    /** Pools whose limits the cost meets and whose period is not over, in the order in which they are charged. */
    static List<Pool> order(Collection<Pool> pools, Cost cost, LocalDate today) {
        return pools.stream()
                .filter(pool -> !pool.isFrozen(today) && cost.meets(pool.earmark()))
                .sorted(Pool.CHARGE_ORDER)
                .toList();
    }

    /** Whether pools can bear a direct cost together. */
    static boolean covers(BigDecimal direct, List<Pool> pools, Function<Pool, BigDecimal> room) {
        return direct.compareTo(pools.stream().map(room).reduce(BigDecimal.ZERO, BigDecimal::add)) <= 0;
    }

    /**
     * Splits a direct cost over pools.
     *
     * @param fitting pools in their order
     * @param room the highest further direct cost that a pool can bear
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#A_POOL_ALLOWS_THE_COST}, {@link
     *     FundRule#POOLS_COVER_THE_COST} with what is missing and the pool that was charged last
     */
    static List<Share> split(BigDecimal direct, List<Pool> fitting, Function<Pool, BigDecimal> room) {
        FundRule.COST_IS_POSITIVE.require(direct.signum() > 0, direct.toPlainString());
        FundRule.A_POOL_ALLOWS_THE_COST.require(!fitting.isEmpty());
        List<Share> shares = new ArrayList<>();
        BigDecimal rest = direct;
        for (Pool pool : fitting) {
            BigDecimal part = rest.min(room.apply(pool));
            if (part.signum() > 0) {
                shares.add(new Share(pool, part));
                rest = rest.subtract(part);
            }
        }
        FundRule.POOLS_COVER_THE_COST.require(
                rest.signum() == 0,
                direct.toPlainString(),
                direct.subtract(rest).toPlainString(),
                fitting.get(fitting.size() - 1).ref());
        return shares;
    }
}
