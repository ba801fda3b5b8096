package org.palermoassist.web.reference;

import java.util.function.UnaryOperator;
import org.palermoassist.reference.RateFilter;
import org.palermoassist.web.shared.Given;

/** Reads a filter of rates from named values: the same on the page and in the export. */
final class RateQuery {
    static final String USUAL = "currency";
    static final String[] SORTS = {"currency", "effective"};

    private RateQuery() {}

    /** @param values of a name; empty for none. What cannot be read is left out */
    static RateFilter filter(UnaryOperator<String> values) {
        return new RateFilter(
                Given.text(values.apply("currency")),
                Given.text(values.apply("source")),
                Given.day(values.apply("from")),
                Given.day(values.apply("to")));
    }
}
