package org.palermoassist.directory;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a note verbale in the register, {@code V-} and seven characters.
 *
 * @param value the whole ref
 */
public record NoteRef(String value) implements Serializable {
    private static final char KIND = 'V';

    /** Checks the shape. */
    public NoteRef {
        Refs.checked(KIND, value);
    }

    static NoteRef next() {
        return new NoteRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
