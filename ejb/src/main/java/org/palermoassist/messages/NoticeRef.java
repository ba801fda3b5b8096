package org.palermoassist.messages;

import java.io.Serializable;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;

/**
 * Ref of a notice, such as {@code A-7K2Q9ZB}.
 *
 * @param value checked text
 */
public record NoticeRef(String value) implements Serializable {
    private static final char KIND = 'A';

    /**
     * Checks the shape.
     *
     * @throws NotFound when it is no ref of a notice
     */
    public NoticeRef {
        Refs.checked(KIND, value);
    }

    static NoticeRef next() {
        return new NoticeRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
