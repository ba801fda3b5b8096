package org.palermoassist.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param at when it ended, UTC
 * @param lines how many lines were verified
 * @param head last row of the chain
 * @param findings what is wrong, in the order of the chain, 100 at most
 */
public record ChainReport(Instant at, long lines, Optional<ChainHead> head, List<ChainFinding> findings) {

    /** Whether nothing is wrong. */
    public boolean isIntact() {
        return findings.isEmpty();
    }
}
