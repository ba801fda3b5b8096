package org.palermoassist.web.donors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.palermoassist.donors.MadePossible.Trip;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Words;

/** What a donor's money made possible, as a table of the statement: by meeting, with regional groups and shares below. */
final class TripTable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Trip> trips;
    private final Words words;
    private final Formats formats;
    private final DonorWords names;

    TripTable(List<Trip> trips, Words words, Formats formats, DonorWords names) {
        this.trips = trips;
        this.words = words;
        this.formats = formats;
        this.names = names;
    }

    StatementTables.Table table() {
        Map<String, List<Trip>> byMeeting = trips.stream()
                .collect(Collectors.groupingBy(
                        trip -> trip.meeting() + ", " + formats.date(trip.opensOn()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<List<Object>> rows = byMeeting.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        List<String> columns = words.each(
                "statements.possible.", List.of("meeting", "states", "experts", "women", "men", "other", "ldc"));
        return new StatementTables.Table(
                words.get("statements.possible"), columns, 2, rows, trips.isEmpty() ? none() : notes());
    }

    private List<Object> row(String meeting, List<Trip> those) {
        String states = those.stream()
                .map(trip -> names.state(trip.stateCode()))
                .distinct()
                .sorted(names.alphabetical())
                .collect(Collectors.joining(", "));
        long women = count(those, trip -> trip.gender().equals("F"));
        long men = count(those, trip -> trip.gender().equals("M"));
        return List.of(
                meeting,
                states,
                number(those.size()),
                number(women),
                number(men),
                number(those.size() - women - men),
                number(count(those, Trip::ldc)));
    }

    private List<String> none() {
        return List.of(words.get("statements.possible.none"));
    }

    private List<String> notes() {
        long ldc = count(trips, Trip::ldc);
        BigDecimal share = BigDecimal.valueOf(ldc)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(trips.size()), 0, RoundingMode.HALF_UP);
        Map<String, Long> groups = trips.stream()
                .collect(Collectors.groupingBy(
                        trip -> names.group(trip.stateCode()),
                        () -> new TreeMap<>(names.alphabetical()),
                        Collectors.counting()));
        String byGroup = groups.entrySet().stream()
                .map(group -> group.getKey() + " " + number(group.getValue()))
                .collect(Collectors.joining(", "));
        return List.of(
                words.get(
                        "statements.possible.total",
                        number(trips.size()),
                        number(count(trips, trip -> trip.gender().equals("F"))),
                        number(ldc),
                        share.toPlainString()),
                words.get("statements.possible.groups", byGroup),
                words.get("statements.possible.caption"));
    }

    private static long count(List<Trip> those, Predicate<Trip> which) {
        return those.stream().filter(which).count();
    }

    private String number(long count) {
        return formats.number(BigDecimal.valueOf(count));
    }
}
