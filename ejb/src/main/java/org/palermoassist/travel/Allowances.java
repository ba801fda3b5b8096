package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.Entitlement;
import org.palermoassist.subsistence.Given;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.subsistence.Ride;
import org.palermoassist.subsistence.Stay;
import org.palermoassist.subsistence.Subsistence;

/** What a planned journey brings in subsistence and terminals, by the calculator that everybody can use (T-2 to T-6, T-11). */
@ApplicationScoped
class Allowances {
    @Inject
    private Subsistence subsistence;

    /**
     * What it comes to, in dollars.
     *
     * @param dsa of the nights that are not the traveller's own
     * @param terminals of all rides
     */
    record Sum(Money dsa, Money terminals) {}

    /**
     * What it comes to.
     *
     * @param place of the meeting
     * @param lodged whether the hotel there is paid in advance
     */
    Sum of(Itinerary itinerary, PlaceCode place, boolean lodged, Actor by) {
        Entitlement entitlement = subsistence.entitlement(journey(itinerary, place, lodged), by);
        return new Sum(entitlement.dsa(), entitlement.terminals());
    }

    /** The journey as the calculator knows it: stays without a night elsewhere are changes on the way. */
    static org.palermoassist.subsistence.Itinerary journey(Itinerary itinerary, PlaceCode place, boolean lodged) {
        List<Leg> legs = itinerary.legs();
        Leg last = legs.get(legs.size() - 1);
        return new org.palermoassist.subsistence.Itinerary(
                legs.get(0).departs().atZone(legs.get(0).departureZone()),
                Ride.OWN,
                stays(itinerary, place),
                last.arrives().atZone(last.arrivalZone()),
                Ride.OWN,
                lodged ? lodging(itinerary, place) : Map.of(),
                itinerary.privateDays());
    }

    private static List<Stay> stays(Itinerary itinerary, PlaceCode place) {
        List<Leg> legs = itinerary.legs();
        return IntStream.range(1, legs.size())
                .mapToObj(next -> stay(legs.get(next - 1), legs.get(next), place))
                .toList();
    }

    private static Stay stay(Leg before, Leg after, PlaceCode place) {
        ZonedDateTime arrives = before.arrives().atZone(before.arrivalZone());
        ZonedDateTime leaves = after.departs().atZone(after.departureZone());
        boolean transit = !before.to().equals(place) && arrives.toLocalDate().equals(leaves.toLocalDate());
        Ride ride = transit ? Ride.NONE : Ride.OWN;
        return new Stay(before.to(), arrives, leaves, transit, ride, ride);
    }

    private static Map<LocalDate, Set<Given>> lodging(Itinerary itinerary, PlaceCode place) {
        Map<LocalDate, Set<Given>> given = new TreeMap<>();
        Itinerary.Stay stay = itinerary.at(place);
        stay.arrives()
                .toLocalDate()
                .datesUntil(stay.leaves().toLocalDate())
                .filter(night -> !itinerary.privateDays().contains(night))
                .forEach(night -> given.put(night, EnumSet.of(Given.LODGING)));
        return given;
    }
}
