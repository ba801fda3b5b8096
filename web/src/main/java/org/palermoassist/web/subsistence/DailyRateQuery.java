package org.palermoassist.web.subsistence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermoassist.subsistence.DailyRateFilter;

/** Reads a filter of daily rates from named values: the same on the page, in the export and in the API. */
final class DailyRateQuery {
    private DailyRateQuery() {}

    /** @param values of a name; empty for none. What cannot be read is left out */
    static DailyRateFilter filter(UnaryOperator<String> values) {
        return new DailyRateFilter(
                given(values.apply("place")), given(values.apply("country")), day(values.apply("on")));
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return given(value).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
