package org.palermoassist.sync;

import java.util.List;
import java.util.Optional;

/**
 * What would come from a source.
 *
 * @param fault why nothing, or not all, would come
 * @param detail of that
 */
public record TrialResult(Optional<FetchFault> fault, String detail, List<TrialFile> files) {
    /**
     * A file that would come.
     *
     * @param bytes that were read of it
     * @param whole whether these are all
     * @param version of the standard that it names
     * @param activities seen in what was read
     * @param refusal name of what would make it refused; empty when it would be taken, as far as it was read
     */
    public record TrialFile(
            String name,
            PayloadKind kind,
            long bytes,
            boolean whole,
            Optional<String> version,
            int activities,
            Optional<String> refusal) {}
}
