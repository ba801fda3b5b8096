package org.palermoassist.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A reported amount in United States dollars, with all that explains it.
 *
 * @param amount in USD, rounded once, HALF_UP to cents
 * @param rate units of the currency per 1 USD
 * @param effectiveOn day from which the rate holds
 * @param source code of who published the rate; empty for USD itself
 */
public record UsdValue(BigDecimal amount, BigDecimal rate, LocalDate effectiveOn, String source) {}
