package org.palermoassist.subsistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** The table of daily rates. */
@ApplicationScoped
class RateStore {
    static final String USD = "USD";
    private static final String COLUMNS =
            "place, holds_from, holds_until, dsa, reduced, room_percent, terminal, with_vehicle, source, revision, reason";

    @PersistenceContext
    private EntityManager em;

    /** All rates of these places. */
    Rates of(Collection<PlaceCode> places) {
        List<String> codes = places.stream().map(PlaceCode::value).toList();
        return new Rates(Sql.select(COLUMNS, "subsistence_rate WHERE place IN ?", codes)
                .tail("ORDER BY place, holds_from, revision")
                .list(em, RateStore::rate));
    }

    private static DailyRate rate(Row row) {
        return new DailyRate(
                new PlaceCode(row.text(0)),
                row.date(1).orElseThrow(),
                row.date(2),
                usd(row.decimal(3)).orElseThrow(),
                usd(row.decimal(4)),
                row.decimal(5).map(BigDecimal::stripTrailingZeros),
                usd(row.decimal(6)).orElseThrow(),
                usd(row.decimal(7)).orElseThrow(),
                row.text(8));
    }

    private static Optional<Money> usd(Optional<BigDecimal> amount) {
        return amount.map(value -> Money.of(value, USD));
    }
}
