package org.palermoassist.subsistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** The tables of places and daily rates: rows are added, none is changed. */
@ApplicationScoped
class RateStore {
    static final String USD = "USD";
    static final String COLUMNS = "r.place, r.holds_from, r.holds_until, r.dsa, r.reduced, r.room_percent, r.terminal,"
            + " r.with_vehicle, r.source, r.revision, r.reason";

    @PersistenceContext
    private EntityManager em;

    /** All rates of these places. */
    Rates of(Collection<PlaceCode> places) {
        return new Rates(stored(places).stream().map(Stored::rate).toList());
    }

    /** All rows of these places, a correction after what it corrects. */
    List<Stored> stored(Collection<PlaceCode> places) {
        List<String> codes = places.stream().map(PlaceCode::value).distinct().toList();
        return Sql.select(COLUMNS, "subsistence_rate r WHERE r.place IN ?", codes)
                .tail("ORDER BY r.place, r.holds_from, r.revision")
                .list(em, row -> new Stored(rate(row), row.integer(9)));
    }

    /** Places by code. */
    Map<PlaceCode, Place> places() {
        Map<PlaceCode, Place> places = new TreeMap<>();
        Sql.select("code, name, zone", "subsistence_place WHERE 1=1").list(em, row -> {
            PlaceCode code = new PlaceCode(row.text(0));
            return places.put(code, new Place(code, row.text(1), ZoneId.of(row.text(2))));
        });
        return places;
    }

    void add(Place place) {
        em.createNativeQuery("INSERT INTO subsistence_place (code, name, zone) VALUES (?, ?, ?)")
                .setParameter(1, place.code().value())
                .setParameter(2, place.name())
                .setParameter(3, place.zone().getId())
                .executeUpdate();
    }

    void add(DailyRate rate, int revision, String reason) {
        em.createNativeQuery("INSERT INTO subsistence_rate (place, holds_from, revision, holds_until, dsa, reduced,"
                        + " room_percent, terminal, with_vehicle, source, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, rate.place().value())
                .setParameter(2, rate.from())
                .setParameter(3, revision)
                .setParameter(4, rate.until().orElse(null))
                .setParameter(5, rate.dsa().amount())
                .setParameter(6, rate.reduced().map(Money::amount).orElse(null))
                .setParameter(7, rate.roomPercent().orElse(null))
                .setParameter(8, rate.terminal().amount())
                .setParameter(9, rate.withVehicle().amount())
                .setParameter(10, rate.source())
                .setParameter(11, reason.isBlank() ? null : reason)
                .executeUpdate();
    }

    /** A rate from the columns of {@link #COLUMNS}. */
    static DailyRate rate(Row row) {
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

    /** A rate as it stands in the table. */
    record Stored(DailyRate rate, int revision) {}
}
