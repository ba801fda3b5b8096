package org.palermoassist.fund;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a pool of the fund, {@code U-} and seven characters.
 *
 * @param value the whole ref
 */
public record PoolRef(String value) implements Serializable {
    private static final char KIND = 'U';

    /** Checks the shape. */
    public PoolRef {
        Refs.checked(KIND, value);
    }

    static PoolRef next() {
        return new PoolRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
