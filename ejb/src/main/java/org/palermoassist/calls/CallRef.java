package org.palermoassist.calls;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a call for nominations, {@code S-} and seven characters.
 *
 * @param value the whole ref
 */
public record CallRef(String value) implements Serializable {
    private static final char KIND = 'S';

    /** Checks the shape. */
    public CallRef {
        Refs.checked(KIND, value);
    }

    static CallRef next() {
        return new CallRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
