package org.palermoassist.web.directory;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.palermoassist.directory.NoteFilter;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteStatus;
import org.palermoassist.web.shared.Given;

/** Reads a filter of notes verbales from named values: the same names on the page and in the export. */
final class NoteFilters {
    private NoteFilters() {}

    /** What cannot be read is left out. */
    static NoteFilter of(UnaryOperator<String> value) {
        return new NoteFilter(
                value.apply("q"),
                Given.constant(NoteKind.class, value.apply("kind")),
                Given.constant(NoteStatus.class, value.apply("status")),
                Optional.of(value.apply("state")).filter(code -> code.matches("[A-Z]{2}")),
                Given.day(value.apply("arrivedFrom")),
                Given.day(value.apply("arrivedTo")));
    }
}
