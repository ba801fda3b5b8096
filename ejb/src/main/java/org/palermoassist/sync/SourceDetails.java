package org.palermoassist.sync;

import java.util.Optional;

/**
 * A source with all that can be set; its secret is never told.
 *
 * @param own whether its records are entered in the portal itself
 * @param organization identifier of the organization whose own source it is
 * @param secretKept whether there is a password, token or key
 * @param version to be brought back with a change
 */
public record SourceDetails(
        String code,
        String name,
        SourceKind kind,
        boolean own,
        Optional<String> organization,
        Feed feed,
        boolean secretKept,
        Schedule schedule,
        int alarmAfter,
        boolean paused,
        SourceHealth health,
        int version) {
    /** How it does, at a glance. */
    public SourceState state() {
        return SourceState.of(own, feed.way().isFetched(), paused, health);
    }
}
