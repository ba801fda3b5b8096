package org.palermoassist.selection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time that a State stood on a list.
 *
 * @param from first day
 * @param to last day; empty while it stands there
 */
record Span(LocalDate from, Optional<LocalDate> to) implements Serializable {
    boolean includes(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    /** Whether the State had left the list that day, less than so many years ago. */
    boolean leftWithin(int years, LocalDate day) {
        return to.map(last -> last.plusDays(1))
                .filter(left -> !day.isBefore(left) && day.isBefore(left.plusYears(years)))
                .isPresent();
    }

    String text() {
        return from + ".." + to.map(LocalDate::toString).orElse("");
    }
}
