package org.palermoassist.books;

import java.io.Serializable;
import org.palermoassist.shared.NotFound;

/**
 * Code of a file of the official books that was taken in: the first twelve digits of its hash.
 *
 * @param value twelve hexadecimal digits
 */
public record StatementCode(String value) implements Serializable {
    /** Digits of a code. */
    static final int LENGTH = 12;

    /** Checks the shape. */
    public StatementCode {
        if (value == null || !value.matches("[0-9a-f]{" + LENGTH + "}")) {
            throw new NotFound(value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
