package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.subsistence.PlaceCode;

/** Legs, quotes and payments of journeys: rows of their own. */
@ApplicationScoped
class JourneyStore {
    private static final String LOCAL = "uuuu-MM-dd'T'HH:mm";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    List<Leg> legs(long journey) {
        return Sql.select(
                        "from_place, to_place, DATE_FORMAT(departs, '%Y-%m-%dT%H:%i'), departure_zone,"
                                + " DATE_FORMAT(arrives, '%Y-%m-%dT%H:%i'), arrival_zone, mode",
                        "journey_leg WHERE journey_id = ?", journey)
                .tail("ORDER BY number")
                .list(
                        em,
                        row -> new Leg(
                                new PlaceCode(row.text(0)),
                                new PlaceCode(row.text(1)),
                                LocalDateTime.parse(row.text(2)),
                                ZoneId.of(row.text(3)),
                                LocalDateTime.parse(row.text(4)),
                                ZoneId.of(row.text(5)),
                                LegMode.valueOf(row.text(6))));
    }

    /** Writes them anew. */
    void write(long journey, List<Leg> legs) {
        forget(journey);
        DateTimeFormatter local = DateTimeFormatter.ofPattern(LOCAL);
        int number = 1;
        for (Leg leg : legs) {
            em.createNativeQuery("INSERT INTO journey_leg (journey_id, number, from_place, to_place, departs,"
                            + " departure_zone, arrives, arrival_zone, mode) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .setParameter(1, journey)
                    .setParameter(2, number++)
                    .setParameter(3, leg.from().value())
                    .setParameter(4, leg.to().value())
                    .setParameter(5, local.format(leg.departs()))
                    .setParameter(6, leg.departureZone().getId())
                    .setParameter(7, local.format(leg.arrives()))
                    .setParameter(8, leg.arrivalZone().getId())
                    .setParameter(9, leg.mode().name())
                    .executeUpdate();
        }
    }

    void forget(long journey) {
        em.createNativeQuery("DELETE FROM journey_leg WHERE journey_id = ?")
                .setParameter(1, journey)
                .executeUpdate();
    }

    QuoteSet quotes(long journey) {
        return new QuoteSet(Sql.select(
                        "number, agent, contracted, quoted_on, amount, currency, usd, economy, stops, hours, official",
                        "journey_quote WHERE journey_id = ?",
                        journey)
                .tail("ORDER BY number")
                .list(
                        em,
                        row -> new Quote(
                                row.integer(0),
                                row.text(1),
                                row.flag(2),
                                row.date(3).orElseThrow(),
                                Money.of(row.decimal(4).orElseThrow(), row.text(5)),
                                usd(row, 6),
                                row.flag(7),
                                row.integer(8),
                                row.integer(9),
                                row.flag(10))));
    }

    void add(long journey, Quote quote, Actor by) {
        em.createNativeQuery("INSERT INTO journey_quote (journey_id, number, agent, contracted, quoted_on, amount,"
                        + " currency, usd, economy, stops, hours, official, at, login)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, journey)
                .setParameter(2, quote.number())
                .setParameter(3, quote.agent())
                .setParameter(4, quote.contracted())
                .setParameter(5, quote.quotedOn())
                .setParameter(6, quote.fare().amount())
                .setParameter(7, quote.fare().currency())
                .setParameter(8, quote.usd().amount())
                .setParameter(9, quote.economy())
                .setParameter(10, quote.stops())
                .setParameter(11, quote.hours())
                .setParameter(12, quote.official())
                .setParameter(13, InstantConverter.toTimestamp(clock.instant()))
                .setParameter(14, by.login())
                .executeUpdate();
    }

    /** What was paid and came back, oldest first. */
    List<JourneyPayment> payments(long journey) {
        return Sql.select(
                        "kind, back, amount, currency, usd, rate, rate_on, paid_on, posting, external_ref, reason, login",
                        "journey_payment WHERE journey_id = ?",
                        journey)
                .tail("ORDER BY id")
                .list(
                        em,
                        row -> new JourneyPayment(
                                PaymentKind.valueOf(row.text(0)),
                                row.flag(1),
                                Money.of(row.decimal(2).orElseThrow(), row.text(3)),
                                usd(row, 4),
                                row.decimal(5).orElse(BigDecimal.ONE).stripTrailingZeros(),
                                row.date(6).orElseThrow(),
                                row.date(7).orElseThrow(),
                                row.text(8),
                                row.text(9),
                                row.text(10),
                                row.text(11)));
    }

    void add(long journey, JourneyPayment payment) {
        em.createNativeQuery(
                        "INSERT INTO journey_payment (journey_id, kind, back, amount, currency, usd, rate, rate_on,"
                                + " paid_on, posting, external_ref, reason, at, login)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, journey)
                .setParameter(2, payment.kind().name())
                .setParameter(3, payment.back())
                .setParameter(4, payment.amount().amount())
                .setParameter(5, payment.amount().currency())
                .setParameter(6, payment.usd().amount())
                .setParameter(7, payment.rate())
                .setParameter(8, payment.rateOn())
                .setParameter(9, payment.paidOn())
                .setParameter(10, payment.posting())
                .setParameter(11, payment.externalRef())
                .setParameter(12, payment.reason())
                .setParameter(13, InstantConverter.toTimestamp(clock.instant()))
                .setParameter(14, payment.login())
                .executeUpdate();
    }

    private static Money usd(Row row, int at) {
        return Money.of(row.decimal(at).orElseThrow(), "USD");
    }
}
