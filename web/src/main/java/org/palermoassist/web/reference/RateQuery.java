package org.palermoassist.web.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermoassist.reference.RateFilter;

/** Reads a filter of rates from named values: the same on the page and in the export. */
final class RateQuery {
    static final String USUAL = "currency";
    static final String[] SORTS = {"currency", "effective"};

    private RateQuery() {}

    /** @param values of a name; empty for none. What cannot be read is left out */
    static RateFilter filter(UnaryOperator<String> values) {
        return new RateFilter(
                given(values.apply("currency")),
                given(values.apply("source")),
                day(values.apply("from")),
                day(values.apply("to")));
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
