package org.palermoassist.calls;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a nomination, {@code X-} and seven characters.
 *
 * @param value the whole ref
 */
public record NominationRef(String value) implements Serializable {
    private static final char KIND = 'X';

    /** Checks the shape. */
    public NominationRef {
        Refs.checked(KIND, value);
    }

    static NominationRef next() {
        return new NominationRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
