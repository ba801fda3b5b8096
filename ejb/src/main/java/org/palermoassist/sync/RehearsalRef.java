package org.palermoassist.sync;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a rehearsal of an import, such as {@code F-7K2Q9ZB}.
 *
 * @param value the letter F, a hyphen, seven characters
 */
public record RehearsalRef(String value) implements Serializable {
    private static final char KIND = 'F';

    /** Checks the shape; a ref of another shape names no rehearsal. */
    public RehearsalRef {
        Refs.checked(KIND, value);
    }

    static RehearsalRef next() {
        return new RehearsalRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
