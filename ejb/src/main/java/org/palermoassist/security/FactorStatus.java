package org.palermoassist.security;

import java.time.Instant;
import java.util.Optional;

/**
 * How things stand with an account's second factor.
 *
 * @param kind nothing when there is none
 * @param since when it was set up, UTC
 * @param codesLeft recovery codes, or codes of the printed list, that were not used yet
 * @param obligatory whether a role of the account must have one
 */
public record FactorStatus(Optional<FactorKind> kind, Optional<Instant> since, int codesLeft, boolean obligatory) {
    /** Below this a new list is due. */
    private static final int FEW = 4;

    /** Whether there is one. */
    public boolean isOn() {
        return kind.isPresent();
    }

    /** Whether the codes run out. */
    public boolean isRunningOut() {
        return isOn() && codesLeft < FEW;
    }
}
