package org.palermoassist.web.sync;

import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.sync.RehearsalFilter;
import org.palermoassist.web.shared.Given;

/** The filter of the records of a rehearsal as it stands in an address. */
final class RehearsalFilters {
    private RehearsalFilters() {}

    /** The filter; what is not known is no filter. */
    static RehearsalFilter of(Function<String, Optional<String>> values) {
        return new RehearsalFilter(
                values.apply("show").flatMap(show -> Given.constant(RehearsalFilter.Show.class, show)),
                values.apply("q").flatMap(Given::text));
    }
}
