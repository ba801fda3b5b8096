package org.palermoassist.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time a State stood on a list.
 *
 * @param state alpha-2 code
 * @param list which list
 * @param from first day; 1900-01-01 when it is older than our records
 * @param to last day
 * @param source who says so
 */
public record ListPeriod(String state, StateList list, LocalDate from, Optional<LocalDate> to, String source) {
    /** Whether the State stood on the list that day. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
