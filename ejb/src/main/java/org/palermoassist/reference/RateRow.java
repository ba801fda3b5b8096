package org.palermoassist.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rate of exchange as it stands in the table.
 *
 * @param currency ISO 4217
 * @param effectiveOn day from which it holds, until the next row of the currency
 * @param rate units of the currency per 1 USD
 * @param source code of who published it
 * @param sourceNames in words
 * @param revision 0 for the first row of that day; later ones correct it
 * @param reason of a correction
 * @param corrected whether a later revision took its place
 */
public record RateRow(
        String currency,
        LocalDate effectiveOn,
        BigDecimal rate,
        String source,
        Names sourceNames,
        int revision,
        Optional<String> reason,
        boolean corrected) {}
