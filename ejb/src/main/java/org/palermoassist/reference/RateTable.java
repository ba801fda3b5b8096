package org.palermoassist.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rates in memory. Rate for a day: the row with the greatest effective date not after it; no other row, no fallback (D-3). */
final class RateTable {
    private static final String USD = "USD";
    private static final int CENTS = 2;

    private final Map<String, TreeMap<LocalDate, Rate>> rates = new HashMap<>();

    /** Units of the currency per 1 USD, from a day on. */
    record Rate(String currency, LocalDate effectiveOn, BigDecimal rate, String source) {}

    /** Later rows of the same currency and day are corrections of earlier ones. */
    RateTable(List<Rate> rows) {
        rows.forEach(row -> rates.computeIfAbsent(row.currency(), currency -> new TreeMap<>())
                .put(row.effectiveOn(), row));
    }

    Optional<UsdValue> toUsd(BigDecimal amount, String currency, LocalDate day) {
        if (USD.equals(currency)) {
            return Optional.of(new UsdValue(amount.setScale(CENTS, RoundingMode.HALF_UP), BigDecimal.ONE, day, ""));
        }
        return Optional.ofNullable(rates.get(currency))
                .map(days -> days.floorEntry(day))
                .map(Map.Entry::getValue)
                .map(rate -> new UsdValue(
                        amount.divide(rate.rate(), CENTS, RoundingMode.HALF_UP),
                        rate.rate(),
                        rate.effectiveOn(),
                        rate.source()));
    }
}
