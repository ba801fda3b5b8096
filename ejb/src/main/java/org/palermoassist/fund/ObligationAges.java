package org.palermoassist.fund;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Open obligations by their age. */
@UseCase
public class ObligationAges {
    private static final List<Integer> ENDS = List.of(10, 30, 90);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Obligations of an age.
     *
     * @param over days that they are older than; nothing for the youngest
     * @param until days that they are old at most; nothing for the oldest
     * @param count how many
     * @param direct asked for, without programme support costs
     */
    public record Band(Optional<Integer> over, Optional<Integer> until, long count, Money direct) {}

    /** All ages, the youngest first. */
    public List<Band> bands(Actor by) {
        by.mustHave(Right.FUND_READ);
        List<Band> bands = new ArrayList<>();
        Optional<Integer> over = Optional.empty();
        for (int end : ENDS) {
            bands.add(band(over, Optional.of(end)));
            over = Optional.of(end);
        }
        bands.add(band(over, Optional.empty()));
        return bands;
    }

    private Band band(Optional<Integer> over, Optional<Integer> until) {
        return Sql.select(
                        "COUNT(*), COALESCE(SUM(b.direct), 0)",
                        "fund_obligation b WHERE b.status IN ('RESERVED', 'OBLIGATED', 'PARTLY_SPENT')")
                .andIf(over.map(this::daysAgo), "b.requested_at < ?")
                .andIf(until.map(this::daysAgo), "b.requested_at >= ?")
                .first(
                        em,
                        row -> new Band(
                                over,
                                until,
                                row.number(0),
                                Money.of(row.decimal(1).orElse(BigDecimal.ZERO), "USD")))
                .orElseThrow();
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
