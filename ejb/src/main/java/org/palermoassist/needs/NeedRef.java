package org.palermoassist.needs;

import java.io.Serializable;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;

/**
 * Ref of a need, such as {@code N-7K2Q9ZB}.
 *
 * @param value checked text
 */
public record NeedRef(String value) implements Serializable {
    private static final char KIND = 'N';

    /**
     * Checks the shape.
     *
     * @throws NotFound when it is no ref of a need
     */
    public NeedRef {
        Refs.checked(KIND, value);
    }

    static NeedRef next() {
        return new NeedRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
