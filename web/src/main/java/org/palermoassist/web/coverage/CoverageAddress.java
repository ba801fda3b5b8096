package org.palermoassist.web.coverage;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.coverage.CoverageColumns;
import org.palermoassist.coverage.CoverageLines;
import org.palermoassist.coverage.CoverageQuery;
import org.palermoassist.web.api.BadInput;

/** Reads which matrix is wanted from named values: the same names on the page, in the export and in the API. */
final class CoverageAddress {
    private static final String UNTOC = "UNTOC";
    private static final String ALL = "all";

    private CoverageAddress() {}

    /**
     * The query.
     *
     * @param values first value of a name, when there is one
     * @throws BadInput for a value that is no kind of line or column
     */
    static CoverageQuery query(Function<String, Optional<String>> values) {
        CoverageLines lines = constant(CoverageLines.class, "lines", values, CoverageLines.PROVISION);
        Optional<String> instrument = values.apply("instrument");
        if (instrument.isEmpty() && lines == CoverageLines.PROVISION) {
            instrument = Optional.of(UNTOC);
        }
        return new CoverageQuery(
                lines,
                constant(CoverageColumns.class, "columns", values, CoverageColumns.REGION),
                instrument.filter(code -> !code.equals(ALL)),
                values.apply("cluster"),
                values.apply("area"),
                values.apply("region"));
    }

    private static <E extends Enum<E>> E constant(
            Class<E> type, String name, Function<String, Optional<String>> values, E usual) {
        Optional<String> given = values.apply(name);
        if (given.isEmpty()) {
            return usual;
        }
        try {
            return Enum.valueOf(type, given.get().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadInput(name, given.get());
        }
    }
}
