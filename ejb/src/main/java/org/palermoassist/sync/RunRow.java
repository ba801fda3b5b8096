package org.palermoassist.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * A run in the list.
 *
 * @param source code of the source
 * @param sourceName how the source is shown
 * @param by login or name of the machine that sent the file
 * @param queuedAt when the file was received
 */
public record RunRow(
        RunRef ref,
        String source,
        String sourceName,
        Door door,
        String by,
        RunStatus status,
        Instant queuedAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        FileRow file) {}
