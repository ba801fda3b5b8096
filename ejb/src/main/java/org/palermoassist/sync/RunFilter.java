package org.palermoassist.sync;

import java.util.Optional;

/**
 * Which runs are wanted.
 *
 * @param source code of the source
 * @param status where they stand
 * @param verdict PROCESSED or REJECTED
 */
public record RunFilter(Optional<String> source, Optional<RunStatus> status, Optional<String> verdict) {
    /** All runs. */
    public static RunFilter all() {
        return new RunFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
