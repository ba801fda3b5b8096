package org.palermoassist.web.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermoassist.directory.NoteFilter;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteStatus;

/** Reads a filter of notes verbales from named values: the same names on the page and in the export. */
final class NoteFilters {
    private NoteFilters() {}

    /** What cannot be read is left out. */
    static NoteFilter of(UnaryOperator<String> value) {
        return new NoteFilter(
                value.apply("q"),
                constant(NoteKind.class, value.apply("kind")),
                constant(NoteStatus.class, value.apply("status")),
                Optional.of(value.apply("state")).filter(code -> code.matches("[A-Z]{2}")),
                day(value.apply("arrivedFrom")),
                day(value.apply("arrivedTo")));
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
