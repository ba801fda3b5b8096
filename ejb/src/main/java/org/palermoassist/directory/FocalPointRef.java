package org.palermoassist.directory;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of an appointment as focal point, {@code C-} and seven characters.
 *
 * @param value the whole ref
 */
public record FocalPointRef(String value) implements Serializable {
    private static final char KIND = 'C';

    /** Checks the shape. */
    public FocalPointRef {
        Refs.checked(KIND, value);
    }

    static FocalPointRef next() {
        return new FocalPointRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
