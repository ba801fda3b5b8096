package org.palermoassist.travel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.PlaceCode;

/**
 * A journey as the expert who makes it sees it.
 *
 * @param title of the meetings
 * @param place of the meetings
 * @param days for which the fund brings the expert
 * @param legs in their order; none while it is not planned
 * @param passage who buys the ticket, once that is decided
 * @param own what the expert bears of the fare, for private days
 * @param dsa daily allowance, estimated
 * @param terminals rides, estimated
 * @param visa what it takes, where one is needed
 * @param payments what was paid, and came back
 * @param claimBy last day of the claim, once the journey is planned
 */
public record OwnJourney(
        JourneyRef ref,
        JourneyStatus status,
        String title,
        PlaceCode place,
        MeetingWindow days,
        List<Leg> legs,
        Optional<Passage> passage,
        Money own,
        Money dsa,
        Money terminals,
        Optional<JourneyDetails.Visa> visa,
        List<JourneyPayment> payments,
        Optional<LocalDate> claimBy) {
    static OwnJourney of(JourneyDetails details) {
        return new OwnJourney(
                details.row().ref(),
                details.row().status(),
                details.row().title(),
                details.row().place(),
                details.window(),
                details.legs(),
                details.fares().passage(),
                details.fares().own(),
                details.dsa(),
                details.terminals(),
                Optional.of(details.visa()).filter(JourneyDetails.Visa::needed),
                details.payments(),
                details.claimBy());
    }
}
