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
 * @param trace what it has to do with other runs and with people
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
        FileRow file,
        RunTrace trace) {
    /** Whether it is a file that failed and that nobody has put away. */
    public boolean isDeadLetter() {
        boolean failed = status == RunStatus.FAILED
                || status == RunStatus.INTERRUPTED
                || status == RunStatus.DONE
                        && file.verdict().filter("REJECTED"::equals).isPresent();
        return failed && !trace.undoing() && !trace.discarded();
    }
}
