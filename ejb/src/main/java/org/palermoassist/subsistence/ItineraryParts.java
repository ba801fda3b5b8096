package org.palermoassist.subsistence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palermoassist.shared.RuleViolation;

/** The parts of a written itinerary, as they are read. */
final class ItineraryParts {
    private static final long MOST_DAYS = 1000;

    private final List<Stay> stays = new ArrayList<>();
    private final Map<LocalDate, Set<Given>> given = new TreeMap<>();
    private final Set<LocalDate> privateDays = new TreeSet<>();
    private ZonedDateTime leavesHome;
    private Ride fromHome = Ride.OWN;
    private ZonedDateTime reachesHome;
    private Ride toHome = Ride.OWN;

    void read(String part) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(part.split("\\s+")));
        try {
            switch (words.removeFirst()) {
                case ItineraryText.HOME -> home(words);
                case ItineraryText.GIVEN -> given(words);
                case ItineraryText.PRIVATE -> privateDays.addAll(days(words.removeFirst()));
                default -> stay(new ArrayDeque<>(Arrays.asList(part.split("\\s+"))));
            }
        } catch (DateTimeException | NoSuchElementException unreadable) {
            throw unreadable(part);
        }
    }

    Itinerary itinerary() {
        if (leavesHome == null || reachesHome == null) {
            throw unreadable(ItineraryText.HOME);
        }
        return new Itinerary(leavesHome, fromHome, stays, reachesHome, toHome, given, privateDays);
    }

    private void home(Deque<String> words) {
        if (leavesHome == null) {
            ZoneId zone = Zones.zone(words.removeFirst());
            leavesHome = time(words, zone);
            fromHome = words.isEmpty() ? Ride.OWN : ride(words.removeFirst());
        } else {
            reachesHome = time(words, leavesHome.getZone());
            toHome = words.isEmpty() ? Ride.OWN : ride(words.removeFirst());
        }
        end(words);
    }

    private void stay(Deque<String> words) {
        PlaceCode place = new PlaceCode(words.removeFirst());
        ZoneId zone = Zones.zone(words.removeFirst());
        ZonedDateTime arrives = time(words, zone);
        if (!words.removeFirst().equals(ItineraryText.TO)) {
            throw unreadable(place + " " + arrives);
        }
        ZonedDateTime leaves = time(words, zone);
        boolean transit = words.remove(ItineraryText.TRANSIT);
        Ride in = ride(words, ItineraryText.IN);
        Ride out = ride(words, ItineraryText.OUT);
        end(words);
        stays.add(new Stay(place, arrives, leaves, transit, in, out));
    }

    private void given(Deque<String> words) {
        Set<LocalDate> days = days(words.removeFirst());
        Set<Given> things = ItineraryText.given(words.removeFirst());
        days.forEach(day ->
                given.computeIfAbsent(day, none -> EnumSet.noneOf(Given.class)).addAll(things));
        end(words);
    }

    private static Ride ride(Deque<String> words, String label) {
        String word = words.peekFirst();
        if (word == null || !word.startsWith(label)) {
            return Ride.OWN;
        }
        return ride(words.removeFirst().substring(label.length()));
    }

    private static Ride ride(String word) {
        return Arrays.stream(Ride.values())
                .filter(ride -> ride.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> unreadable(word));
    }

    /** A day, or the first and the last one with two dots between. */
    private static Set<LocalDate> days(String text) {
        String[] ends = text.split("\\.\\.", 2);
        LocalDate first = LocalDate.parse(ends[0]);
        LocalDate last = LocalDate.parse(ends[ends.length - 1]);
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw unreadable(text);
        }
        return new TreeSet<>(first.datesUntil(last.plusDays(1)).toList());
    }

    private static ZonedDateTime time(Deque<String> words, ZoneId zone) {
        LocalDate date = LocalDate.parse(words.removeFirst());
        return Zones.at(LocalDateTime.of(date, LocalTime.parse(words.removeFirst())), zone);
    }

    private static void end(Deque<String> words) {
        if (!words.isEmpty()) {
            throw unreadable(words.getFirst());
        }
    }

    static RuleViolation unreadable(String part) {
        return new RuleViolation(SubsistenceRule.ITINERARY_IS_READABLE, part);
    }
}
