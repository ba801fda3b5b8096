package org.palermoassist.subsistence;

import org.palermoassist.shared.Money;

/**
 * What a stay costs before anything is known of meals and flights.
 *
 * @param dsa daily subsistence allowance of all nights, USD
 * @param terminals terminal expenses of all rides, USD
 * @param nights how many
 */
public record Estimate(Money dsa, Money terminals, int nights) {
    /** Both together, USD. */
    public Money total() {
        return dsa.plus(terminals);
    }
}
