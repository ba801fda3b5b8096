package org.palermoassist.projects;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a project in the tracker, such as {@code P-7K2Q9ZB}. A partner's own identifier is something else: it may hold any
 * character and may repeat.
 *
 * @param value the letter P, a hyphen, seven characters
 */
public record ProjectRef(String value) implements Serializable {
    private static final char KIND = 'P';

    /** Checks the shape; a ref of another shape names no project. */
    public ProjectRef {
        Refs.checked(KIND, value);
    }

    /** The ref of a new project. */
    public static ProjectRef next() {
        return new ProjectRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
