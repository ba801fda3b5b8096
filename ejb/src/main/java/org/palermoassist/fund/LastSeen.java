package org.palermoassist.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was free in pools when this server last kept them: a guess at how many pools a cost needs, so that those behind them, which
 * many costs share, are left to others. What is posted never depends on it: whoever guessed too few pools keeps the others too.
 */
@ApplicationScoped
class LastSeen {
    private final Map<Long, BigDecimal> free = new ConcurrentHashMap<>();

    /** The first pools of the charge order that are thought to bear a cost; a pool of which nothing is known is thought to. */
    List<Pool> first(List<Pool> fitting, BigDecimal direct, ObligationMoney money) {
        List<Pool> first = new ArrayList<>();
        BigDecimal rest = direct;
        for (Pool pool : fitting) {
            first.add(pool);
            BigDecimal seen = free.get(pool.id());
            rest = seen == null ? BigDecimal.ZERO : rest.subtract(money.room(pool, seen));
            if (rest.signum() <= 0) {
                return first;
            }
        }
        return first;
    }

    /** Remembers what is free now in pools that are kept. */
    void remember(Collection<Pool> pools, Locked locked) {
        pools.forEach(pool -> free.put(pool.id(), locked.balance(pool.free())));
    }
}
