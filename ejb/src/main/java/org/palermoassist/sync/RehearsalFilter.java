package org.palermoassist.sync;

import java.util.Optional;

/**
 * Which records of a rehearsal are wanted.
 *
 * @param show what would become of them
 * @param text part of identifier or title
 */
public record RehearsalFilter(Optional<Show> show, Optional<String> text) {
    /** What would become of a record. */
    public enum Show {
        /** New, or back. */
        ADDED("x.kind = 'ADDED'"),
        /** Changed. */
        CHANGED("x.kind = 'CHANGED'"),
        /** As it is. */
        UNCHANGED("x.kind = 'UNCHANGED'"),
        /** Not taken. */
        REJECTED("x.kind = 'REJECTED'"),
        /** No longer reported. */
        GONE("x.kind = 'GONE'"),
        /** Kept out of totals. */
        QUARANTINED("x.quarantined = TRUE"),
        /** With a field that both sides changed. */
        CONFLICTING("x.conflicting = TRUE");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** All records. */
    public static RehearsalFilter all() {
        return new RehearsalFilter(Optional.empty(), Optional.empty());
    }
}
