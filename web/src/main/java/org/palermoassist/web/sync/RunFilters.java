package org.palermoassist.web.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.sync.RunFilter;
import org.palermoassist.sync.RunStatus;
import org.palermoassist.web.shared.Given;

/** The filter of imports as it stands in an address. */
final class RunFilters {
    static final List<String> VERDICTS = List.of("PROCESSED", "REJECTED");

    private RunFilters() {}

    /** The filter; what is not known is no filter. */
    static RunFilter of(Function<String, Optional<String>> values) {
        return new RunFilter(
                values.apply("source"),
                values.apply("status").flatMap(status -> Given.constant(RunStatus.class, status)),
                values.apply("verdict").filter(VERDICTS::contains),
                values.apply("from").flatMap(Given::day).map(RunFilters::start),
                values.apply("to").flatMap(Given::day).map(day -> start(day.plusDays(1))),
                values.apply("file").flatMap(Given::text));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
