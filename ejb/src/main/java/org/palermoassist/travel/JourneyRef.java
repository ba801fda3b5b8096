package org.palermoassist.travel;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a journey, {@code Y-} and seven characters.
 *
 * @param value the whole ref
 */
public record JourneyRef(String value) implements Serializable {
    private static final char KIND = 'Y';

    /** Checks the shape. */
    public JourneyRef {
        Refs.checked(KIND, value);
    }

    static JourneyRef next() {
        return new JourneyRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
