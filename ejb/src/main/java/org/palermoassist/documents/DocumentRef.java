package org.palermoassist.documents;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a document, {@code D-} and seven characters.
 *
 * @param value the whole ref
 */
public record DocumentRef(String value) implements Serializable {
    private static final char KIND = 'D';

    /** Checks the shape. */
    public DocumentRef {
        Refs.checked(KIND, value);
    }

    static DocumentRef next() {
        return new DocumentRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
