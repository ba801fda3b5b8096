package org.palermoassist.subsistence;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A journey from home and back. All times are local, with their zones.
 *
 * @param leavesHome when, by the clock of home
 * @param fromHome ride to the terminal at home
 * @param stays one after the other
 * @param reachesHome when, by the clock of home
 * @param toHome ride from the terminal at home
 * @param given what was given free, by day
 * @param privateDays days whose night is the traveller's own (T-11)
 */
public record Itinerary(
        ZonedDateTime leavesHome,
        Ride fromHome,
        List<Stay> stays,
        ZonedDateTime reachesHome,
        Ride toHome,
        Map<LocalDate, Set<Given>> given,
        Set<LocalDate> privateDays) {
    /** The most stays that a journey may have. */
    public static final int MOST_STAYS = 20;

    /**
     * Checks that the journey can have taken place.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#ITINERARY_HAS_STAYS},
     *     {@link SubsistenceRule#ARRIVAL_FOLLOWS_DEPARTURE}, {@link SubsistenceRule#STAYS_DO_NOT_OVERLAP},
     *     {@link SubsistenceRule#DAY_IS_IN_JOURNEY}
     */
    public Itinerary {
        stays = List.copyOf(stays);
        boolean some = stays.stream().anyMatch(stay -> !stay.transit());
        SubsistenceRule.ITINERARY_HAS_STAYS.require(some && stays.size() <= MOST_STAYS, MOST_STAYS);
        legs(leavesHome, stays, reachesHome).forEach(Leg::check);
        given = filled(given);
        privateDays = Collections.unmodifiableSortedSet(new TreeSet<>(privateDays));
        Set<LocalDate> said = new TreeSet<>(privateDays);
        said.addAll(given.keySet());
        checkDays(said, leavesHome, stays, reachesHome);
    }

    /** A journey with a ride at each end, on which nothing is given and no day is private. */
    public static Itinerary of(ZonedDateTime leavesHome, List<Stay> stays, ZonedDateTime reachesHome) {
        return new Itinerary(leavesHome, Ride.OWN, stays, reachesHome, Ride.OWN, Map.of(), Set.of());
    }

    private static Map<LocalDate, Set<Given>> filled(Map<LocalDate, Set<Given>> given) {
        Map<LocalDate, Set<Given>> filled = new TreeMap<>();
        given.forEach((day, things) -> {
            if (!things.isEmpty()) {
                filled.put(day, Collections.unmodifiableSet(EnumSet.copyOf(things)));
            }
        });
        return Collections.unmodifiableMap(filled);
    }

    private static void checkDays(
            Set<LocalDate> said, ZonedDateTime leavesHome, List<Stay> stays, ZonedDateTime reachesHome) {
        Set<LocalDate> days = Stream.concat(
                        Stream.of(leavesHome, reachesHome),
                        stays.stream().flatMap(stay -> Stream.of(stay.arrives(), stay.leaves())))
                .map(ZonedDateTime::toLocalDate)
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate first = days.stream().findFirst().orElseThrow();
        LocalDate last = days.stream().reduce((former, latter) -> latter).orElseThrow();
        said.forEach(day -> SubsistenceRule.DAY_IS_IN_JOURNEY.require(!day.isBefore(first) && !day.isAfter(last), day));
    }

    private static List<Leg> legs(ZonedDateTime leavesHome, List<Stay> stays, ZonedDateTime reachesHome) {
        List<Leg> legs = new ArrayList<>();
        ZonedDateTime left = leavesHome;
        boolean home = true;
        for (Stay stay : stays) {
            legs.add(new Leg(left, stay.arrives(), !home));
            left = stay.leaves();
            home = false;
        }
        legs.add(new Leg(left, reachesHome, false));
        return legs;
    }

    /** The ways between home and the stays, transits among them. */
    List<Leg> legs() {
        return legs(leavesHome, stays, reachesHome);
    }

    /** Stays without transits. */
    public List<Stay> places() {
        return stays.stream().filter(stay -> !stay.transit()).toList();
    }

    Set<Given> givenOn(LocalDate day) {
        return given.getOrDefault(day, Set.of());
    }
}
