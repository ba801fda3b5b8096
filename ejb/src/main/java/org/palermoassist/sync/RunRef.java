package org.palermoassist.sync;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of an import run, such as {@code R-7K2Q9ZB}.
 *
 * @param value the letter R, a hyphen, seven characters
 */
public record RunRef(String value) implements Serializable {
    private static final char KIND = 'R';

    /** Checks the shape; a ref of another shape names no run. */
    public RunRef {
        Refs.checked(KIND, value);
    }

    static RunRef next() {
        return new RunRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
