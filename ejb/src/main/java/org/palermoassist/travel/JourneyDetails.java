package org.palermoassist.travel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.shared.Money;

/**
 * A journey with all that is known of it.
 *
 * @param meetings the first one first
 * @param zone of the clocks at the place of the meetings
 * @param traveller who travels; empty once it is erased (T-14)
 * @param estimate at the selection
 * @param window days for which the fund brings the expert (T-1)
 * @param legs in their order
 * @param privateDays the traveller's own (T-11)
 * @param windowReason why the journey is not in the window; may be empty
 * @param fares how the passage is paid for
 * @param dsa estimated
 * @param terminals estimated
 * @param hotel prepaid
 * @param visa what it takes
 * @param detailsOn day since which it is known how to pay the traveller
 * @param quotes in the order of their numbers
 * @param payments oldest first
 * @param events its steps, oldest first
 * @param absence why the expert did not come
 * @param saving of one journey to several meetings in a row (MT-4)
 * @param terms the figures of the rules
 */
public record JourneyDetails(
        JourneyRow row,
        List<MeetingRef> meetings,
        ZoneId zone,
        Optional<Traveller> traveller,
        Money estimate,
        MeetingWindow window,
        List<Leg> legs,
        SortedSet<LocalDate> privateDays,
        String windowReason,
        Fares fares,
        Money dsa,
        Money terminals,
        Money hotel,
        Visa visa,
        Optional<LocalDate> detailsOn,
        QuoteSet quotes,
        List<JourneyPayment> payments,
        List<Event> events,
        Optional<Missed> absence,
        Optional<Money> saving,
        TravelTerms terms) {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    /**
     * How the passage is paid for.
     *
     * @param passage once it is chosen
     * @param quote number of the quote that was chosen
     * @param reason why not the most direct and economical one; may be empty
     * @param fare borne by the fund
     * @param own borne by the traveller (T-11)
     */
    public record Fares(Optional<Passage> passage, Optional<Integer> quote, String reason, Money fare, Money own) {}

    /**
     * The visa.
     *
     * @param needed whether one is required
     * @param need what it takes
     * @param asked whether the embassy was asked; else the figures are those that usually hold
     * @param applyBy last day to apply
     * @param late whether there is too little time (U-33)
     * @param grantedOn day since which it is there
     */
    public record Visa(
            boolean needed,
            VisaNeed need,
            boolean asked,
            LocalDate applyBy,
            boolean late,
            Optional<LocalDate> grantedOn) {}

    /** Why the expert did not come, and in words. */
    public record Missed(Absence absence, String explanation) {}

    /**
     * A step.
     *
     * @param at UTC
     */
    public record Event(JourneyAct act, JourneyStatus status, String reason, Instant at, String login, String role) {}

    /** Subsistence and terminals together. */
    public Money allowances() {
        return dsa.plus(terminals);
    }

    /** The most that an advance may be (T-8). */
    public Money mostAdvance() {
        return terms.mostAdvance(allowances());
    }

    /** What was paid of a kind, without what came back. */
    public Money paid(PaymentKind kind) {
        return JourneyPayment.net(payments, kind);
    }

    /** The last day on which a ticket is bought in time (T-1). */
    public Optional<LocalDate> ticketBy() {
        return row.departsOn().map(terms::ticketBy);
    }

    /** The first day on which an advance is paid (T-8). */
    public Optional<LocalDate> advanceFrom() {
        return row.departsOn().map(terms::advanceFrom);
    }

    /** The last day of the claim (T-9). */
    public Optional<LocalDate> claimBy() {
        return row.returnsOn().map(day -> day.plusDays(terms.claimDays()));
    }

    /** The day in Vienna on which its claim was settled. */
    public Optional<LocalDate> settledOn() {
        return events.stream()
                .filter(event -> event.act() == JourneyAct.SETTLED)
                .reduce((former, last) -> last)
                .map(event -> LocalDate.ofInstant(event.at(), VIENNA));
    }

    /** Whether its claim is settled. */
    public boolean isSettled() {
        return row.status() == JourneyStatus.SETTLED;
    }

    /** The itinerary, once there is one. */
    public Optional<Itinerary> itinerary() {
        return legs.isEmpty() ? Optional.empty() : Optional.of(new Itinerary(legs, privateDays));
    }
}
