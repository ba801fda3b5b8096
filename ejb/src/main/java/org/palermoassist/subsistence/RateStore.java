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
        Sql.change(
                em,
                "INSERT INTO subsistence_place (code, name, zone) VALUES (?, ?, ?)",
                place.code().value(),
                place.name(),
                place.zone().getId());
    }

    void add(DailyRate rate, int revision, String reason) {
        Sql.change(
                em,
                "INSERT INTO subsistence_rate (place, holds_from, revision, holds_until, dsa, reduced,"
                        + " room_percent, terminal, with_vehicle, source, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rate.place().value(),
                rate.from(),
                revision,
                rate.until().orElse(null),
                rate.dsa().amount(),
                rate.reduced().map(Money::amount).orElse(null),
                rate.roomPercent().orElse(null),
                rate.terminal().amount(),
                rate.withVehicle().amount(),
                rate.source(),
                reason.isBlank() ? null : reason);
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
