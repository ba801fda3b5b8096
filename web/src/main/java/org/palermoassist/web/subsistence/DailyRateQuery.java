package org.palermoassist.web.subsistence;

import java.util.function.UnaryOperator;
import org.palermoassist.subsistence.DailyRateFilter;
import org.palermoassist.web.shared.Given;

/** Reads a filter of daily rates from named values: the same on the page, in the export and in the API. */
final class DailyRateQuery {
    private DailyRateQuery() {}

    /** @param values of a name; empty for none. What cannot be read is left out */
    static DailyRateFilter filter(UnaryOperator<String> values) {
        return new DailyRateFilter(
                Given.text(values.apply("place")), Given.text(values.apply("country")), Given.day(values.apply("on")));
    }
}
