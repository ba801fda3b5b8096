package org.palermoassist.exchange;

import java.time.Instant;
import java.util.Optional;
import org.palermoassist.shared.RecordKind;

/**
 * What the public is told of a record.
 *
 * @param number place in the feed
 * @param kind of the record
 * @param ref its ref
 * @param act what became of it, for a reader who has all that was told before
 * @param reason why it was withdrawn, where that is public
 * @param at when it was told, UTC
 */
public record Change(long number, RecordKind kind, String ref, Act act, Optional<String> reason, Instant at) {
    /** What became of a record. */
    public enum Act {
        /** It is public, and was not. */
        CREATED,
        /** It says something else. */
        CHANGED,
        /** It was public, and is not any more: copies are to be dropped. */
        WITHDRAWN
    }
}
