package org.palermoassist.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.ReportedAmount;
import org.palermoassist.shared.Sql;

/** Turns amounts into United States dollars by the table of dated rates (D-3), in memory: an import asks 100,000 times. */
@ApplicationScoped
public class ExchangeRates {
    private static final Duration FRESH = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private volatile RateTable table;
    private volatile Instant readAt = Instant.EPOCH;

    /**
     * The amount in USD at the rate of a day.
     *
     * @param day value date, else transaction date (U-19)
     * @return empty when the table has no rate: the amount is then shown in its currency and counted as not converted
     */
    public Optional<UsdValue> toUsd(ReportedAmount amount, LocalDate day) {
        return table().toUsd(amount.value(), amount.currency(), day);
    }

    /**
     * The amount in USD at the rate of a day.
     *
     * @return empty when the table has no rate
     */
    public Optional<UsdValue> toUsd(Money amount, LocalDate day) {
        return table().toUsd(amount.amount(), amount.currency(), day);
    }

    /**
     * The rate that holds for a day, read from the table itself: for money of the portal's own.
     *
     * @return empty when the table has no row: there is no fallback (D-3)
     */
    public Optional<DatedRate> on(String currency, LocalDate day) {
        if (currency.equals(DatedRate.USD)) {
            return Optional.of(DatedRate.ofUsd(day));
        }
        return Sql.select(
                        "currency, rate, effective_on, revision, source",
                        "exchange_rate WHERE currency = ? AND effective_on <= ?",
                        currency,
                        day)
                .tail("ORDER BY effective_on DESC, revision DESC")
                .first(
                        em,
                        row -> new DatedRate(
                                row.text(0),
                                row.decimal(1).orElseThrow().stripTrailingZeros(),
                                row.date(2).orElseThrow(),
                                Optional.of(row.integer(3)),
                                row.text(4)));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged news) {
        readAt = Instant.EPOCH;
    }

    private RateTable table() {
        Instant now = clock.instant();
        if (table == null || readAt.plus(FRESH).isBefore(now)) {
            read(now);
        }
        return table;
    }

    private synchronized void read(Instant now) {
        if (table == null || readAt.plus(FRESH).isBefore(now)) {
            List<RateTable.Rate> rows = Sql.select("currency, effective_on, rate, source", "exchange_rate")
                    .tail("ORDER BY currency, effective_on, revision")
                    .list(
                            em,
                            row -> new RateTable.Rate(
                                    row.text(0),
                                    row.date(1).orElseThrow(),
                                    row.decimal(2).orElseThrow().stripTrailingZeros(),
                                    row.text(3)));
            table = new RateTable(rows);
            readAt = now;
        }
    }
}
