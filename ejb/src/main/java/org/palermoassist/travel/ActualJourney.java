package org.palermoassist.travel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.palermoassist.subsistence.Itinerary;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.subsistence.Ride;
import org.palermoassist.subsistence.Stay;

/** The planned legs as an itinerary of the calculator: what a claim begins with, to be changed where the journey was another. */
final class ActualJourney {
    private ActualJourney() {}

    /**
     * The plan. A stop without a night elsewhere than at the meeting is a transit.
     *
     * @param meeting place of the meeting
     */
    static Itinerary planned(org.palermoassist.travel.Itinerary plan, PlaceCode meeting) {
        List<Leg> legs = plan.legs();
        Leg first = legs.get(0);
        Leg last = legs.get(legs.size() - 1);
        List<Stay> stays = new ArrayList<>();
        for (int next = 1; next < legs.size(); next++) {
            stays.add(stay(legs.get(next - 1), legs.get(next), meeting));
        }
        ZoneId home = first.departureZone();
        ZonedDateTime back = last.arrives().atZone(last.arrivalZone()).withZoneSameInstant(home);
        return new Itinerary(
                first.departs().atZone(home), Ride.OWN, stays, back, Ride.OWN, Map.of(), days(plan.privateDays()));
    }

    private static Stay stay(Leg before, Leg after, PlaceCode meeting) {
        ZonedDateTime arrives = before.arrives().atZone(before.arrivalZone());
        ZonedDateTime leaves = after.departs().atZone(after.departureZone()).withZoneSameInstant(before.arrivalZone());
        boolean night = leaves.toLocalDate().isAfter(arrives.toLocalDate());
        boolean transit = !night && !before.to().equals(meeting);
        return new Stay(before.to(), arrives, leaves, transit, Ride.OWN, Ride.OWN);
    }

    private static Set<LocalDate> days(Set<LocalDate> days) {
        return new TreeSet<>(days);
    }

    /** How many legs an itinerary has: to each stop, and home. */
    static int legs(Itinerary journey) {
        return journey.stays().size() + 1;
    }
}
