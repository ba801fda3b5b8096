package org.palermoassist.projects;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The rate by which an amount was turned into USD (D-3).
 *
 * @param perUsd units of the currency for one USD
 * @param effectiveOn first day of the rate
 * @param source code of who published it
 */
public record UsdRate(BigDecimal perUsd, LocalDate effectiveOn, String source) {}
