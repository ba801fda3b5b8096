package org.palermoassist.fund;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of an obligation, {@code H-} and seven characters.
 *
 * @param value the whole ref
 */
public record ObligationRef(String value) implements Serializable {
    private static final char KIND = 'H';

    /** Checks the shape. */
    public ObligationRef {
        Refs.checked(KIND, value);
    }

    static ObligationRef next() {
        return new ObligationRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
