package org.palermoassist.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which rates are asked for.
 *
 * @param currency ISO 4217
 * @param source code of who published it
 * @param from first day from which a rate holds
 * @param to last day from which a rate holds
 */
public record RateFilter(
        Optional<String> currency, Optional<String> source, Optional<LocalDate> from, Optional<LocalDate> to) {}
