package org.palermoassist.selection;

import java.io.Serializable;
import java.util.List;

/**
 * A criterion that was applied, and on what.
 *
 * @param facts what its sentence shows, in the order of its placeholders; codes and ISO dates
 */
public record Reason(Criterion rule, List<String> facts) implements Serializable {
    /** Keeps a copy. */
    public Reason {
        facts = List.copyOf(facts);
    }

    static Reason of(Criterion rule, Object... facts) {
        return new Reason(
                rule, java.util.Arrays.stream(facts).map(String::valueOf).toList());
    }
}
