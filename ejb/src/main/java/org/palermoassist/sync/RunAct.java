package org.palermoassist.sync;

import java.time.Instant;

/**
 * What somebody did with a run.
 *
 * @param kind of the act
 * @param by login
 * @param reason may be empty
 */
public record RunAct(Kind kind, String by, Instant at, String reason) {
    /** What can be done with a run. */
    public enum Kind {
        /** It is to end after its current batch. */
        CANCEL,
        /** What is missing is gone. */
        GONE,
        /** What is missing stays as it is. */
        KEEP,
        /** Its file is read again. */
        RETRY,
        /** Its file is put away. */
        DISCARD,
        /** What it did is taken back. */
        UNDO
    }
}
