package org.palermoassist.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.shared.Money;

/** Charges costs to pools in thought, one after the other, by the rules of the ledger (F-2 to F-5): nothing is set aside by it. */
public final class ChargeTrial {
    private final LocalDate today;
    private final List<Pool> pools = new ArrayList<>();
    private final Map<PoolRef, BigDecimal> free = new HashMap<>();

    /** @param standings oldest first */
    public ChargeTrial(List<PoolStanding> standings, LocalDate today) {
        this.today = today;
        for (PoolStanding one : standings) {
            SupportCost support = new SupportCost(one.pscPercent());
            pools.add(new Pool(pools.size(), one.pool(), one.donor(), one.earmark(), support, Map.of()));
            free.put(one.pool(), one.available().amount());
        }
    }

    /**
     * What became of a charge.
     *
     * @param allowed whether the limits of at least one pool allow the cost
     * @param missing direct cost that the pools have not; above zero, nothing is charged
     * @param shares empty unless all of it is charged
     */
    public record Result(boolean allowed, Money missing, List<ChargedPart> shares) {}

    /** Charges a direct cost, all or nothing. */
    public Result charge(Money direct, Cost cost) {
        List<Pool> fitting = Charge.order(pools, cost, today);
        List<Share> shares = new ArrayList<>();
        BigDecimal rest = direct.amount();
        for (Pool pool : fitting) {
            BigDecimal part = rest.min(pool.support().direct(free.get(pool.ref())));
            if (part.signum() > 0) {
                shares.add(new Share(pool, part));
                rest = rest.subtract(part);
            }
        }
        boolean whole = rest.signum() == 0;
        if (whole) {
            shares.forEach(share ->
                    free.merge(share.pool().ref(), share.pool().support().gross(share.direct()), BigDecimal::subtract));
        }
        List<ChargedPart> borne = shares.stream()
                .map(share -> new ChargedPart(share.pool().ref(), Money.of(share.direct(), "USD")))
                .toList();
        return new Result(!fitting.isEmpty(), Money.of(rest, "USD"), whole ? borne : List.of());
    }
}
