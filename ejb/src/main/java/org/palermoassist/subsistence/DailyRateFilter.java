package org.palermoassist.subsistence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which daily rates are asked for.
 *
 * @param place code of a place
 * @param country ISO 3166 code of a country
 * @param on a day on which the rate holds
 */
public record DailyRateFilter(Optional<String> place, Optional<String> country, Optional<LocalDate> on) {}
