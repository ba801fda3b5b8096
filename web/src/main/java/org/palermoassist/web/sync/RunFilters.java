package org.palermoassist.web.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.sync.RunFilter;
import org.palermoassist.sync.RunStatus;

/** The filter of imports as it stands in an address. */
final class RunFilters {
    static final List<String> VERDICTS = List.of("PROCESSED", "REJECTED");

    private RunFilters() {}

    /** The filter; what is not known is no filter. */
    static RunFilter of(Function<String, Optional<String>> values) {
        return new RunFilter(
                values.apply("source"),
                values.apply("status").flatMap(RunFilters::status),
                values.apply("verdict").filter(VERDICTS::contains),
                values.apply("from").flatMap(RunFilters::day).map(RunFilters::start),
                values.apply("to").flatMap(RunFilters::day).map(day -> start(day.plusDays(1))),
                values.apply("file").map(String::strip).filter(text -> !text.isEmpty()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<RunStatus> status(String text) {
        return Arrays.stream(RunStatus.values())
                .filter(value -> value.name().equals(text))
                .findFirst();
    }
}
