package org.palermoassist.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * The rate of exchange that holds for a day (D-3), as a row of the table; the row is never changed, so that what was computed with
 * it can be computed again.
 *
 * @param currency ISO 4217
 * @param rate units of the currency per 1 USD
 * @param effectiveOn day from which it holds; for USD itself the day asked for
 * @param revision of the row; empty for USD itself
 * @param source code of who published it; empty for USD itself
 */
public record DatedRate(
        String currency, BigDecimal rate, LocalDate effectiveOn, Optional<Integer> revision, String source) {
    /** The functional currency. */
    public static final String USD = "USD";

    static DatedRate ofUsd(LocalDate day) {
        return new DatedRate(USD, BigDecimal.ONE, day, Optional.empty(), "");
    }

    /** An amount of the currency in United States dollars, rounded once. */
    public Money toUsd(Money amount) {
        return amount.dividedBy(rate, USD);
    }

    /** An amount in United States dollars in the currency, rounded once. */
    public Money fromUsd(Money usd) {
        return usd.times(rate, currency);
    }
}
