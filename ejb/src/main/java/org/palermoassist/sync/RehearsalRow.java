package org.palermoassist.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * A rehearsal in the list.
 *
 * @param source code of the source
 * @param sourceName how the source is shown
 * @param by login of whoever asked for it
 * @param file what was read, and how far
 * @param asks whether so much is missing that the import would wait for a person
 * @param sameAs run whose bytes are the same and hold: an import would end at once
 * @param run import that was made of it
 */
public record RehearsalRow(
        RehearsalRef ref,
        String source,
        String sourceName,
        RehearsalOrigin origin,
        String by,
        RehearsalStatus status,
        Instant queuedAt,
        Optional<Instant> endedAt,
        File file,
        RehearsalCounts counts,
        boolean asks,
        Optional<RunRef> sameAs,
        Optional<RunRef> run) {
    private static final int WHOLE = 100;

    /**
     * The file of a rehearsal.
     *
     * @param name as named by the sender
     * @param size bytes
     * @param read bytes that have been read
     * @param reason name of the fault that makes it unreadable, or for which nothing came
     * @param place of that fault
     * @param detail what was found there
     */
    public record File(
            String name,
            long size,
            long read,
            Optional<String> reason,
            Optional<String> place,
            Optional<String> detail) {}

    /** How much of the file has been read, in percent. */
    public int percent() {
        return file.size() == 0 ? 0 : (int) Math.min(WHOLE, file.read() * WHOLE / file.size());
    }

    /** Whether its file can be imported from it. */
    public boolean importable() {
        return status == RehearsalStatus.DONE && file.reason().isEmpty() && run.isEmpty();
    }
}
