package org.palermoassist.donors;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a donor in the registry, {@code B-} and seven characters.
 *
 * @param value the whole ref
 */
public record DonorRef(String value) implements Serializable {
    private static final char KIND = 'B';

    /** Checks the shape. */
    public DonorRef {
        Refs.checked(KIND, value);
    }

    static DonorRef next() {
        return new DonorRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
