package org.palermoassist.web.sync;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.sync.RehearsalFilter;

/** The filter of the records of a rehearsal as it stands in an address. */
final class RehearsalFilters {
    private RehearsalFilters() {}

    /** The filter; what is not known is no filter. */
    static RehearsalFilter of(Function<String, Optional<String>> values) {
        return new RehearsalFilter(
                values.apply("show").flatMap(RehearsalFilters::show),
                values.apply("q").map(String::strip).filter(text -> !text.isEmpty()));
    }

    private static Optional<RehearsalFilter.Show> show(String text) {
        return Arrays.stream(RehearsalFilter.Show.values())
                .filter(value -> value.name().equals(text))
                .findFirst();
    }
}
