package org.palermoassist.projects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rates of exchange as they stood when a run began. The rate of a day is the one with the greatest effective date up to it
 * (D-3); without a rate there is no value, never a guess (U-19).
 */
final class UsdRates {
    private static final int SCALE = 12;
    private static final String QUERY =
            "SELECT r.currency, r.effective_on, r.rate FROM exchange_rate r WHERE r.revision ="
                    + " (SELECT MAX(x.revision) FROM exchange_rate x WHERE x.currency = r.currency AND x.effective_on ="
                    + " r.effective_on)";

    private final Map<String, NavigableMap<LocalDate, BigDecimal>> rates = new HashMap<>();

    static UsdRates load(Connection connection) throws SQLException {
        UsdRates loaded = new UsdRates();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            while (row.next()) {
                loaded.rates
                        .computeIfAbsent(row.getString(1), key -> new TreeMap<>())
                        .put(row.getObject(2, LocalDate.class), row.getBigDecimal(3));
            }
        }
        return loaded;
    }

    /** The amount in USD at the rate of the day, rounded to 12 decimals. */
    Optional<BigDecimal> convert(BigDecimal amount, String currency, LocalDate day) {
        if (currency.equals("USD")) {
            return Optional.of(amount);
        }
        return Optional.ofNullable(rates.get(currency))
                .map(known -> known.floorEntry(day))
                .map(rate -> amount.divide(rate.getValue(), SCALE, RoundingMode.HALF_UP));
    }
}
