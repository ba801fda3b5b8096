package org.palermoassist.projects;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a link between a need and a project, such as {@code L-7K2Q9ZB}.
 *
 * @param value the letter L, a hyphen, seven characters
 */
public record LinkRef(String value) implements Serializable {
    private static final char KIND = 'L';

    /** Checks the shape; a ref of another shape names no link. */
    public LinkRef {
        Refs.checked(KIND, value);
    }

    /** The ref of a new link. */
    static LinkRef next() {
        return new LinkRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
