package org.palermoassist.sync;

import java.util.Optional;

/**
 * A file of a run.
 *
 * @param name as named by the sender
 * @param size bytes received
 * @param readBytes of these, read so far
 * @param verdict PROCESSED or REJECTED; empty while it is read
 * @param reason name of the fault that made it rejected
 * @param place line and column of the fault
 * @param detail what was found there
 * @param sameAsBefore whether the same bytes were processed before, so that nothing was done
 * @param sha256 of the bytes received
 */
public record FileRow(
        String name,
        long size,
        long readBytes,
        Optional<String> verdict,
        Optional<String> reason,
        Optional<String> place,
        Optional<String> detail,
        boolean sameAsBefore,
        Optional<String> sha256,
        FileCounts counts) {
    /** How much of it has been read, 0 to 100. */
    public int percent() {
        if (verdict.isPresent()) {
            return 100;
        }
        return size == 0 ? 0 : (int) Math.min(99, readBytes * 100 / size);
    }
}
