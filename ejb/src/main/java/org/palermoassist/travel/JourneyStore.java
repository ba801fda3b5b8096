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
            Sql.change(
                    em,
                    "INSERT INTO journey_leg (journey_id, number, from_place, to_place, departs,"
                            + " departure_zone, arrives, arrival_zone, mode) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    journey,
                    number++,
                    leg.from().value(),
                    leg.to().value(),
                    local.format(leg.departs()),
                    leg.departureZone().getId(),
                    local.format(leg.arrives()),
                    leg.arrivalZone().getId(),
                    leg.mode().name());
        }
    }

    void forget(long journey) {
        Sql.change(em, "DELETE FROM journey_leg WHERE journey_id = ?", journey);
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
        Sql.change(
                em,
                "INSERT INTO journey_quote (journey_id, number, agent, contracted, quoted_on, amount,"
                        + " currency, usd, economy, stops, hours, official, at, login)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                journey,
                quote.number(),
                quote.agent(),
                quote.contracted(),
                quote.quotedOn(),
                quote.fare().amount(),
                quote.fare().currency(),
                quote.usd().amount(),
                quote.economy(),
                quote.stops(),
                quote.hours(),
                quote.official(),
                clock.instant(),
                by.login());
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
        Sql.change(
                em,
                "INSERT INTO journey_payment (journey_id, kind, back, amount, currency, usd, rate, rate_on,"
                        + " paid_on, posting, external_ref, reason, at, login)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                journey,
                payment.kind().name(),
                payment.back(),
                payment.amount().amount(),
                payment.amount().currency(),
                payment.usd().amount(),
                payment.rate(),
                payment.rateOn(),
                payment.paidOn(),
                payment.posting(),
                payment.externalRef(),
                payment.reason(),
                clock.instant(),
                payment.login());
    }

    private static Money usd(Row row, int at) {
        return Money.of(row.decimal(at).orElseThrow(), "USD");
    }
}
