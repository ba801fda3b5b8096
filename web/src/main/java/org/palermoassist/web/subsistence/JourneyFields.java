package org.palermoassist.web.subsistence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.subsistence.Given;
import org.palermoassist.subsistence.Itinerary;
import org.palermoassist.subsistence.ItineraryText;
import org.palermoassist.subsistence.Place;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.subsistence.Ride;
import org.palermoassist.subsistence.Stay;
import org.palermoassist.subsistence.SubsistenceRule;
import org.palermoassist.subsistence.Zones;

/** A journey as the fields of the calculator, which stand in the address, say it. */
final class JourneyFields {
    /** So many places can be entered. */
    static final int STAYS = 4;

    private final Function<String, List<String>> values;
    private final Map<PlaceCode, Place> places;

    /**
     * @param values all values of a name
     * @param places whose zones are known
     */
    JourneyFields(Function<String, List<String>> values, Map<PlaceCode, Place> places) {
        this.values = values;
        this.places = places;
    }

    /** What stands in a field; empty for nothing. */
    String get(String name) {
        return values.apply(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** Whether a box is ticked. */
    boolean has(String name, String value) {
        return values.apply(name).contains(value);
    }

    /** Whether nothing was entered yet. */
    boolean isEmpty() {
        return get("leaves").isEmpty() && get("place1").isEmpty();
    }

    /** Names of the fields without which nothing can be computed and that are empty. */
    List<String> missing() {
        List<String> always = List.of("home", "leaves", "place1", "arrives1", "until1", "reaches");
        List<String> further = IntStream.rangeClosed(2, STAYS)
                .filter(this::isStarted)
                .boxed()
                .flatMap(stay -> List.of("place" + stay, "arrives" + stay, "until" + stay).stream())
                .toList();
        return Stream.concat(always.stream(), further.stream())
                .filter(name -> get(name).isEmpty())
                .toList();
    }

    /** Whether something of a place was entered. */
    boolean isStarted(int stay) {
        return !(get("place" + stay) + get("arrives" + stay) + get("until" + stay)).isEmpty();
    }

    /** @throws RuleViolation for what cannot be read, and for what an itinerary refuses */
    Itinerary itinerary() {
        ZoneId home = Zones.zone(get("home"));
        List<Stay> stays = IntStream.rangeClosed(1, STAYS)
                .filter(this::isStarted)
                .mapToObj(this::stay)
                .toList();
        return new Itinerary(
                time("leaves", home),
                ride("rideOut"),
                stays,
                time("reaches", home),
                ride("rideBack"),
                given(),
                privateDays());
    }

    private Stay stay(int number) {
        PlaceCode code = PlaceCode.typed(get("place" + number));
        Place place = places.get(code);
        SubsistenceRule.RATE_IS_KNOWN.require(place != null, code, get("arrives" + number));
        return new Stay(
                code,
                time("arrives" + number, place.zone()),
                time("until" + number, place.zone()),
                has("transit" + number, "yes"),
                ride("in" + number),
                ride("out" + number));
    }

    private ZonedDateTime time(String name, ZoneId zone) {
        return Zones.at(read(get(name), LocalDateTime::parse), zone);
    }

    private Ride ride(String name) {
        String typed = get(name);
        return Arrays.stream(Ride.values())
                .filter(ride -> ride.name().equals(typed))
                .findFirst()
                .orElse(Ride.OWN);
    }

    /** Each value is a day, a colon and letters of what was given on it. */
    private Map<LocalDate, Set<Given>> given() {
        Map<LocalDate, Set<Given>> given = new TreeMap<>();
        for (String value : values.apply("given")) {
            String[] parts = value.split(":", 2);
            LocalDate day = read(parts[0], LocalDate::parse);
            String letters = parts.length == 2 ? parts[1] : "";
            given.computeIfAbsent(day, none -> EnumSet.noneOf(Given.class)).addAll(ItineraryText.given(letters));
        }
        return given;
    }

    private Set<LocalDate> privateDays() {
        Set<LocalDate> days = new TreeSet<>();
        values.apply("private").forEach(value -> days.add(read(value, LocalDate::parse)));
        return days;
    }

    private static <T> T read(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException unreadable) {
            throw new RuleViolation(SubsistenceRule.ITINERARY_IS_READABLE, text);
        }
    }
}
