package org.palermoassist.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Need coverage ratio of a period (K-2), over the needs that the reader may see. It is never shown for a single State (K-8).
 *
 * @param from first day, UTC
 * @param to last day, UTC
 * @param covered needs that became answered in full or met in the period
 * @param open needs that were stated and not met at any time in it
 * @param few whether one of the two comes from fewer than three States, so that both are left out and 0 here
 */
public record CoverageRatio(LocalDate from, LocalDate to, long covered, long open, boolean few) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Per cent, rounded half up to a whole number; empty ("not applicable") when no need was open: neither 0 nor 100. */
    public Optional<BigDecimal> percent() {
        return open == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(covered)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(open), 0, RoundingMode.HALF_UP));
    }
}
