package org.palermoassist.subsistence;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * An itinerary in one line that people can read, as docs/subsistence.md shows it and as claims keep it:
 * {@code home Africa/Nairobi 2026-03-07 22:00; AT-VIE Europe/Vienna 2026-03-08 06:00 to 2026-03-12 09:30; home 2026-03-12 20:00}, then
 * {@code given 2026-03-09..2026-03-11 L} and {@code private 2026-03-10}.
 */
public final class ItineraryText {
    static final String HOME = "home";
    static final String GIVEN = "given";
    static final String PRIVATE = "private";
    static final String TO = "to";
    static final String TRANSIT = "transit";
    static final String IN = "in:";
    static final String OUT = "out:";

    private ItineraryText() {}

    /**
     * Reads a line.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#ITINERARY_IS_READABLE}, or what an {@link Itinerary}
     *     refuses
     */
    public static Itinerary parse(String text) {
        ItineraryParts parts = new ItineraryParts();
        Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(parts::read);
        return parts.itinerary();
    }

    /** Writes an itinerary; read again it is the same one. */
    public static String of(Itinerary journey) {
        StringJoiner text = new StringJoiner("; ");
        text.add(HOME + " " + journey.leavesHome().getZone() + " " + time(journey.leavesHome())
                + ride(" ", journey.fromHome()));
        journey.stays().forEach(stay -> text.add(stay(stay)));
        text.add(HOME + " "
                + time(journey.reachesHome()
                        .withZoneSameInstant(journey.leavesHome().getZone())) + ride(" ", journey.toHome()));
        journey.given().forEach((day, things) -> text.add(GIVEN + " " + day + " " + letters(things)));
        journey.privateDays().forEach(day -> text.add(PRIVATE + " " + day));
        return text.toString();
    }

    private static String stay(Stay stay) {
        return stay.place() + " " + stay.arrives().getZone() + " " + time(stay.arrives()) + " " + TO + " "
                + time(stay.leaves()) + (stay.transit() ? " " + TRANSIT : "") + ride(" " + IN, stay.onArrival())
                + ride(" " + OUT, stay.onDeparture());
    }

    private static String ride(String before, Ride ride) {
        return ride == Ride.OWN ? "" : before + ride.name().toLowerCase(Locale.ROOT);
    }

    private static String time(ZonedDateTime at) {
        return at.toLocalDate() + " " + at.toLocalTime();
    }

    /** Letters of things given: R for the bed, B, L, D for the meals. */
    public static String letters(Set<Given> things) {
        return things.stream()
                .sorted()
                .map(thing -> String.valueOf(thing.letter()))
                .collect(Collectors.joining());
    }

    /**
     * Things given, by their letters.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#ITINERARY_IS_READABLE}
     */
    public static Set<Given> given(String letters) {
        Set<Given> things = EnumSet.noneOf(Given.class);
        for (char letter : letters.toCharArray()) {
            things.add(Arrays.stream(Given.values())
                    .filter(thing -> thing.letter() == letter)
                    .findFirst()
                    .orElseThrow(() -> ItineraryParts.unreadable(letters)));
        }
        return things;
    }
}
