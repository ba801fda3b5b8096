package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.Subsistence;

/** What a planned journey brings in subsistence and terminals: all nights but the traveller's own (T-2, T-11), four rides (T-6). */
@ApplicationScoped
class Allowances {
    private static final int RIDES = 4;

    @Inject
    private Subsistence subsistence;

    /**
     * What it comes to, in dollars.
     *
     * @param dsa of the official nights
     * @param terminals of all rides
     */
    record Sum(Money dsa, Money terminals) {}

    Sum of(Itinerary itinerary, MeetingWindow window, Actor by) {
        Money dsa = Money.zero("USD");
        for (Itinerary.Stay stay : itinerary.stays()) {
            LocalDate from = stay.arrives().toLocalDate();
            LocalDate until = stay.leaves().toLocalDate();
            for (LocalDate night :
                    from.datesUntil(until.isBefore(from) ? from : until).toList()) {
                if (!itinerary.privateDays().contains(night)) {
                    dsa = dsa.plus(subsistence
                            .estimate(stay.place(), night, night.plusDays(1), 0, by)
                            .dsa());
                }
            }
        }
        LocalDate arrival = itinerary.at(window.place()).arrives().toLocalDate();
        return new Sum(
                dsa,
                subsistence
                        .estimate(window.place(), arrival, arrival, RIDES, by)
                        .terminals());
    }
}
