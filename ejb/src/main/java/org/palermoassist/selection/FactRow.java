package org.palermoassist.selection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is recorded of a State, as the selection reads it.
 *
 * @param from first day
 * @param to last day; empty while it holds
 * @param source where it is known from
 * @param enteredAt when it was entered here, UTC; empty for what the reference data says
 */
public record FactRow(
        String state,
        StateFact fact,
        LocalDate from,
        Optional<LocalDate> to,
        String source,
        Optional<Instant> enteredAt)
        implements Serializable {
    Span span() {
        return new Span(from, to);
    }
}
