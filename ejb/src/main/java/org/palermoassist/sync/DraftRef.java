package org.palermoassist.sync;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a list that is looked at before it is imported, such as {@code L-7K2Q9ZB}.
 *
 * @param value the letter L, a hyphen, seven characters
 */
public record DraftRef(String value) implements Serializable {
    private static final char KIND = 'L';

    /** Checks the shape; a ref of another shape names nothing. */
    public DraftRef {
        Refs.checked(KIND, value);
    }

    static DraftRef next() {
        return new DraftRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
