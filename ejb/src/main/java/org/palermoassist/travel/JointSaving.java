package org.palermoassist.travel;

import java.math.BigDecimal;
import org.palermoassist.shared.Money;

/**
 * What is saved by one journey to several meetings in a row instead of one to each (MT-4).
 *
 * @param fare of one journey
 * @param terminal of one ride; a journey has four
 * @param dsa of one night
 */
public record JointSaving(Money fare, Money terminal, Money dsa) {
    private static final BigDecimal RIDES = BigDecimal.valueOf(4);

    /**
     * The saving; below zero when the nights between the meetings cost more.
     *
     * @param share of the people who attend all meetings, 0 to 1
     * @param people who travel
     * @param meetings joined
     * @param gapNights between the meetings
     */
    public Money of(BigDecimal share, int people, int meetings, int gapNights) {
        Money journey = fare.plus(terminal.times(RIDES)).plus(dsa);
        Money each = journey.times(BigDecimal.valueOf(meetings - 1L)).minus(dsa.times(BigDecimal.valueOf(gapNights)));
        return each.times(share.multiply(BigDecimal.valueOf(people)));
    }
}
