package org.palermoassist.messages;

import java.io.Serializable;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;

/**
 * Ref of a letter, such as {@code M-7K2Q9ZB}.
 *
 * @param value checked text
 */
public record LetterRef(String value) implements Serializable {
    private static final char KIND = 'M';

    /**
     * Checks the shape.
     *
     * @throws NotFound when it is no ref of a letter
     */
    public LetterRef {
        Refs.checked(KIND, value);
    }

    static LetterRef next() {
        return new LetterRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
