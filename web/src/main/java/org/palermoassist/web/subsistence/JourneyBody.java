package org.palermoassist.web.subsistence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.palermoassist.subsistence.Given;
import org.palermoassist.subsistence.Itinerary;
import org.palermoassist.subsistence.Place;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.subsistence.Ride;
import org.palermoassist.subsistence.Stay;
import org.palermoassist.subsistence.SubsistenceRule;
import org.palermoassist.subsistence.Zones;
import org.palermoassist.web.api.BadInput;

/** A journey in the API. Times are local, 2026-03-08T14:00. */
public class JourneyBody {
    /** Zone of home, Africa/Nairobi. */
    public String homeZone;
    /** When home is left. */
    public String leavesHome;
    /** Ride to the terminal at home: OWN, VEHICLE or NONE; OWN when it is left out. */
    public String fromHome;
    /** One after the other. */
    public List<StayBody> stays;
    /** When home is reached. */
    public String reachesHome;
    /** Ride from the terminal at home. */
    public String toHome;
    /** What was given, by day: LODGING, BREAKFAST, LUNCH, DINNER. */
    public Map<String, List<String>> given;
    /** Days whose night is the traveller's own. */
    public List<String> privateDays;

    /** A time at one place. */
    public static class StayBody {
        /** Code, AT-VIE. */
        public String place;
        /** Zone of the place; known for places that have a rate. */
        public String zone;
        /** When it begins. */
        public String arrives;
        /** When it ends. */
        public String leaves;
        /** Whether the airport was not left. */
        public boolean transit;
        /** Ride from the terminal. */
        public String onArrival;
        /** Ride to the terminal. */
        public String onDeparture;

        private Stay stay(Map<PlaceCode, Place> places) {
            PlaceCode code = PlaceCode.typed(required("place", place));
            Place known = places.get(code);
            SubsistenceRule.RATE_IS_KNOWN.require(zone != null || known != null, code, arrives);
            ZoneId clock = zone == null ? known.zone() : Zones.zone(zone);
            return new Stay(
                    code,
                    Zones.at(read("arrives", arrives, LocalDateTime::parse), clock),
                    Zones.at(read("leaves", leaves, LocalDateTime::parse), clock),
                    transit,
                    ride("onArrival", onArrival),
                    ride("onDeparture", onDeparture));
        }
    }

    Itinerary itinerary(Map<PlaceCode, Place> places) {
        ZoneId home = Zones.zone(required("homeZone", homeZone));
        List<Stay> all = stays == null
                ? List.of()
                : stays.stream().map(one -> one.stay(places)).toList();
        return new Itinerary(
                Zones.at(read("leavesHome", leavesHome, LocalDateTime::parse), home),
                ride("fromHome", fromHome),
                all,
                Zones.at(read("reachesHome", reachesHome, LocalDateTime::parse), home),
                ride("toHome", toHome),
                things(),
                days());
    }

    private Map<LocalDate, Set<Given>> things() {
        Map<LocalDate, Set<Given>> things = new TreeMap<>();
        if (given != null) {
            given.forEach((day, names) -> things.computeIfAbsent(
                            read("given", day, LocalDate::parse), none -> EnumSet.noneOf(Given.class))
                    .addAll(names.stream()
                            .map(name -> constant("given", name, Given.values()))
                            .toList()));
        }
        return things;
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        if (privateDays != null) {
            privateDays.forEach(day -> days.add(read("privateDays", day, LocalDate::parse)));
        }
        return days;
    }

    private static String required(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new BadInput(field, "");
        }
        return text;
    }

    private static <T> T read(String field, String text, Function<String, T> parse) {
        try {
            return parse.apply(required(field, text));
        } catch (DateTimeException unreadable) {
            throw new BadInput(field, text);
        }
    }

    private static Ride ride(String field, String name) {
        return name == null ? Ride.OWN : constant(field, name, Ride.values());
    }

    private static <E extends Enum<E>> E constant(String field, String name, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput(field, String.valueOf(name)));
    }
}
