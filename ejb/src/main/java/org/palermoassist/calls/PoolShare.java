package org.palermoassist.calls;

import java.io.Serializable;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.shared.Money;

/**
 * What a call may take of a pool.
 *
 * @param pool a pool of the fund
 * @param ceiling at most so many United States dollars of it, support costs included, above zero
 */
public record PoolShare(PoolRef pool, Money ceiling) implements Serializable {
    /** Checks the amount. */
    public PoolShare {
        CallsRule.CEILING_IS_PAYABLE.require(
                ceiling.currency().equals("USD") && ceiling.isPositive() && ceiling.isPayable(), ceiling);
    }
}
