package org.palermoassist.fund;

import java.time.Instant;
import java.util.List;

/**
 * What a verification of the ledger found.
 *
 * @param at when it ended, UTC
 * @param transfers how many were verified
 * @param head link of the last row of the chain; empty before the first
 * @param findings what is wrong, 100 of each invariant at most
 */
public record LedgerReport(Instant at, long transfers, String head, List<LedgerFinding> findings) {
    /** Whether nothing is wrong. */
    public boolean isIntact() {
        return findings.isEmpty();
    }
}
