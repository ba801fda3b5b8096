package org.palermoassist.messages;

import java.io.Serializable;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Refs;

/**
 * Ref of questions and answers between a State and a provider, such as {@code T-7K2Q9ZB}.
 *
 * @param value checked text
 */
public record ThreadRef(String value) implements Serializable {
    private static final char KIND = 'T';

    /**
     * Checks the shape.
     *
     * @throws NotFound when it is no ref of a thread
     */
    public ThreadRef {
        Refs.checked(KIND, value);
    }

    static ThreadRef next() {
        return new ThreadRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
