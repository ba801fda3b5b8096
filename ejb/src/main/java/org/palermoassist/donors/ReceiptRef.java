package org.palermoassist.donors;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of money that a donor paid, {@code Q-} and seven characters.
 *
 * @param value the whole ref
 */
public record ReceiptRef(String value) implements Serializable {
    private static final char KIND = 'Q';

    /** Checks the shape. */
    public ReceiptRef {
        Refs.checked(KIND, value);
    }

    static ReceiptRef next() {
        return new ReceiptRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
