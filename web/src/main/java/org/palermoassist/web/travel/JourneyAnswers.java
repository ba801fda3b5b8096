package org.palermoassist.web.travel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.palermoassist.shared.Money;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.JourneyPayment;
import org.palermoassist.travel.JourneyRow;

/** How the API shows journeys. Amounts are United States dollars unless a currency stands beside them. */
public final class JourneyAnswers {
    private JourneyAnswers() {}

    /** A journey in a list; see {@link JourneyRow}. */
    public record Row(
            String ref,
            String status,
            String nomination,
            String obligation,
            String state,
            String expert,
            String meeting,
            String place,
            LocalDate opensOn,
            LocalDate closesOn,
            LocalDate departsOn,
            LocalDate returnsOn,
            BigDecimal cost,
            LocalDate recoverBy,
            String next) {
        static Row of(JourneyRow row) {
            return new Row(
                    row.ref().value(),
                    row.status().name(),
                    row.nomination().value(),
                    row.obligation().value(),
                    row.stateCode(),
                    row.name(),
                    row.title(),
                    row.place().value(),
                    row.opensOn(),
                    row.closesOn(),
                    row.departsOn().orElse(null),
                    row.returnsOn().orElse(null),
                    usd(row.cost()),
                    row.recoverBy().orElse(null),
                    row.next().map(Enum::name).orElse(null));
        }
    }

    /** A leg; times are those on the clocks of its two places. */
    public record Leg(
            String from,
            LocalDateTime departs,
            String departureZone,
            String to,
            LocalDateTime arrives,
            String arrivalZone,
            String mode) {
        static Leg of(org.palermoassist.travel.Leg leg) {
            return new Leg(
                    leg.from().value(),
                    leg.departs(),
                    leg.departureZone().getId(),
                    leg.to().value(),
                    leg.arrives(),
                    leg.arrivalZone().getId(),
                    leg.mode().name());
        }
    }

    /** Something that was paid, or came back. */
    public record Payment(
            String kind,
            boolean back,
            BigDecimal amount,
            String currency,
            BigDecimal usd,
            BigDecimal rate,
            LocalDate rateOn,
            LocalDate paidOn,
            String posting,
            String externalRef) {
        static Payment of(JourneyPayment payment) {
            return new Payment(
                    payment.kind().name(),
                    payment.back(),
                    payment.amount().amount(),
                    payment.amount().currency(),
                    JourneyAnswers.usd(payment.usd()),
                    payment.rate(),
                    payment.rateOn(),
                    payment.paidOn(),
                    payment.posting(),
                    payment.externalRef());
        }
    }

    /** A step. */
    public record Event(String act, String status, String reason, Instant at, String login) {
        static Event of(JourneyDetails.Event event) {
            return new Event(event.act().name(), event.status().name(), event.reason(), event.at(), event.login());
        }
    }

    /** A journey with its legs, what it costs, what was paid, and its steps. */
    public record Details(
            Row journey,
            List<Leg> legs,
            List<LocalDate> privateDays,
            String passage,
            BigDecimal fare,
            BigDecimal ownFare,
            BigDecimal dsa,
            BigDecimal terminals,
            BigDecimal hotel,
            BigDecimal visa,
            List<Payment> payments,
            List<Event> events) {
        static Details of(JourneyDetails details) {
            return new Details(
                    Row.of(details.row()),
                    details.legs().stream().map(Leg::of).toList(),
                    List.copyOf(details.privateDays()),
                    details.fares().passage().map(Enum::name).orElse(null),
                    usd(details.fares().fare()),
                    usd(details.fares().own()),
                    usd(details.dsa()),
                    usd(details.terminals()),
                    usd(details.hotel()),
                    usd(details.visa().need().total()),
                    details.payments().stream().map(Payment::of).toList(),
                    details.events().stream().map(Event::of).toList());
        }
    }

    private static BigDecimal usd(Money money) {
        return money.amount().setScale(2, RoundingMode.UNNECESSARY);
    }
}
