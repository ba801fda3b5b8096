package org.palermoassist.meetings;

import java.io.Serializable;
import org.palermoassist.shared.Refs;

/**
 * Ref of a meeting, {@code I-} and seven characters.
 *
 * @param value the whole ref
 */
public record MeetingRef(String value) implements Serializable {
    private static final char KIND = 'I';

    /** Checks the shape. */
    public MeetingRef {
        Refs.checked(KIND, value);
    }

    static MeetingRef next() {
        return new MeetingRef(Refs.next(KIND));
    }

    @Override
    public String toString() {
        return value;
    }
}
