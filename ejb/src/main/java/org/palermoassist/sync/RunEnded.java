package org.palermoassist.sync;

import java.util.Optional;
import org.palermoassist.security.Actor;

/**
 * News: a run has come to its end, or to the point where it waits for a person. Observed in the transaction that ends it; a run
 * that is decided on or undone later is told of again, with its new status.
 *
 * @param source code of its source
 * @param status where it stands now, never QUEUED or RUNNING
 * @param fault name of what made its file rejected; empty when it was accepted
 * @param counts what the file holds and what became of it
 */
public record RunEnded(
        RunRef run, String source, RunStatus status, Optional<String> fault, FileCounts counts, Actor by) {
    /** Whether the file was read to its end and taken. */
    public boolean isAccepted() {
        return fault.isEmpty() && (status == RunStatus.DONE || status == RunStatus.WAITING);
    }
}
