package org.palermoassist.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * Which runs are wanted.
 *
 * @param source code of the source
 * @param status where they stand
 * @param verdict PROCESSED or REJECTED
 * @param from received at this moment or later
 * @param to received before it
 * @param name part of the name of the file
 */
public record RunFilter(
        Optional<String> source,
        Optional<RunStatus> status,
        Optional<String> verdict,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> name) {
    /** All runs. */
    public static RunFilter all() {
        return new RunFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
