package org.palermoassist.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Rates of some currencies in memory: that of a day is the one with the greatest first day not after it (D-3). */
final class RateTable {
    private static final int DECIMALS = 2;
    private static final UsdRate ONE = new UsdRate(BigDecimal.ONE, LocalDate.EPOCH, "USD");

    private final Map<String, NavigableMap<LocalDate, UsdRate>> rates = new HashMap<>();

    /** Adds a rate; of two with one first day the later call wins. */
    void add(String currency, UsdRate rate) {
        rates.computeIfAbsent(currency, code -> new TreeMap<>()).put(rate.effectiveOn(), rate);
    }

    /** The rate of a day, unless there is none: then the amount is shown as not converted, never as 0 (U-19). */
    Optional<UsdRate> on(String currency, LocalDate day) {
        if ("USD".equals(currency)) {
            return Optional.of(ONE);
        }
        return Optional.ofNullable(rates.get(currency))
                .map(known -> known.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    /** The amount in USD, rounded once to cents. */
    static BigDecimal usd(BigDecimal amount, UsdRate rate) {
        return amount.divide(rate.perUsd(), DECIMALS, RoundingMode.HALF_UP);
    }
}
