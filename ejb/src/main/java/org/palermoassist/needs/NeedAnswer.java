package org.palermoassist.needs;

import java.math.BigDecimal;

/**
 * What the accepted links of a need come to, told by the capability that keeps the links (N-8).
 *
 * @param acceptedUsd sum of the accepted links that count, two decimals
 * @param plannedUsd sum of the accepted links whose project is planned: they do not count yet
 * @param countingLinks how many accepted links count
 */
public record NeedAnswer(BigDecimal acceptedUsd, BigDecimal plannedUsd, int countingLinks) {
    /** No accepted link. */
    public static NeedAnswer none() {
        return new NeedAnswer(BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }
}
