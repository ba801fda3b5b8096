package org.palermoassist.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a fetch brought.
 *
 * @param files in their order; they lie in the spool
 * @param unchanged whether the partner said that nothing is new
 * @param fault what went wrong; files that came nevertheless are taken
 * @param etag to be shown next time
 * @param lastModified to be shown next time
 * @param letters keys of the letters that were opened
 */
public record Haul(
        List<Piece> files,
        boolean unchanged,
        Optional<Fault> fault,
        Optional<String> etag,
        Optional<String> lastModified,
        List<Long> letters) {

    /** Nothing but a fault. */
    public static Haul failed(Fault fault) {
        return new Haul(List.of(), false, Optional.of(fault), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * A file that came.
     *
     * @param name as named by the partner
     * @param file in the spool
     * @param whole whether it was read to its end; a trial reads no more than it needs
     */
    public record Piece(String name, Path file, boolean whole) {}

    /**
     * What went wrong.
     *
     * @param detail what was found, at most 300 characters; never a secret
     * @param retryAfter how long the partner asks to be left in peace
     */
    public record Fault(FetchFault fault, String detail, Optional<Duration> retryAfter) {
        /** A fault without a wish of the partner. */
        public static Fault of(FetchFault fault, String detail) {
            return new Fault(fault, detail, Optional.empty());
        }
    }
}
