package org.palermoassist.donors;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a pledge, {@code G-} and seven characters.
 *
 * @param value the whole ref
 */
public record PledgeRef(String value) implements Serializable {
    private static final char KIND = 'G';

    /** Checks the shape. */
    public PledgeRef {
        Refs.checked(KIND, value);
    }

    static PledgeRef next() {
        return new PledgeRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
