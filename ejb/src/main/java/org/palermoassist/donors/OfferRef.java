package org.palermoassist.donors;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of an offer, {@code H-} and seven characters.
 *
 * @param value the whole ref
 */
public record OfferRef(String value) implements Serializable {
    private static final char KIND = 'H';

    /** Checks the shape. */
    public OfferRef {
        Refs.checked(KIND, value);
    }

    static OfferRef next() {
        return new OfferRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
