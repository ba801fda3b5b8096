package org.palermoassist.subsistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Journeys of one to four stays in places of the sample rates, none over the date line. */
final class RandomJourney {
    private static final List<String> PLACES = List.of(
            "AT-VIE Europe/Vienna",
            "CH-GVA Europe/Zurich",
            "SN-DKR Africa/Dakar",
            "TH-BKK Asia/Bangkok",
            "KE-NBO Africa/Nairobi");

    private RandomJourney() {}

    static Itinerary of(SplittableRandom random) {
        ZoneId home = ZoneId.of("Africa/Nairobi");
        ZonedDateTime leaves = LocalDateTime.of(2026, 4, 1, 12, 0)
                .plusHours(random.nextLong(24 * 120))
                .atZone(home);
        List<Stay> stays = new ArrayList<>();
        ZonedDateTime left = leaves;
        int several = random.nextInt(1, 5);
        for (int i = 0; i < several; i++) {
            String[] place = PLACES.get(random.nextInt(PLACES.size())).split(" ");
            ZonedDateTime arrives =
                    left.plusMinutes(random.nextLong(8 * 60, 30 * 60)).withZoneSameInstant(ZoneId.of(place[1]));
            ZonedDateTime until = arrives.plusMinutes(random.nextLong(60, 9 * 24 * 60));
            stays.add(new Stay(new PlaceCode(place[0]), arrives, until, false, ride(random), ride(random)));
            left = until;
        }
        ZonedDateTime reaches =
                left.plusMinutes(random.nextLong(8 * 60, 30 * 60)).withZoneSameInstant(home);
        return new Itinerary(
                leaves,
                ride(random),
                stays,
                reaches,
                ride(random),
                given(leaves, reaches, random),
                days(leaves, reaches, random));
    }

    private static Ride ride(SplittableRandom random) {
        return Ride.values()[random.nextInt(Ride.values().length)];
    }

    private static Map<LocalDate, Set<Given>> given(ZonedDateTime from, ZonedDateTime to, SplittableRandom random) {
        Map<LocalDate, Set<Given>> given = new HashMap<>();
        from.toLocalDate().datesUntil(to.toLocalDate().plusDays(1)).forEach(day -> {
            Set<Given> things = EnumSet.noneOf(Given.class);
            Arrays.stream(Given.values())
                    .filter(thing -> random.nextInt(4) == 0)
                    .forEach(things::add);
            if (!things.isEmpty()) {
                given.put(day, things);
            }
        });
        return given;
    }

    private static Set<LocalDate> days(ZonedDateTime from, ZonedDateTime to, SplittableRandom random) {
        Set<LocalDate> days = new HashSet<>();
        from.toLocalDate()
                .datesUntil(to.toLocalDate().plusDays(1))
                .filter(day -> random.nextInt(8) == 0)
                .forEach(days::add);
        return days;
    }
}
