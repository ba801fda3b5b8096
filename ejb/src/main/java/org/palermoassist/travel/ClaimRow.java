package org.palermoassist.travel;

import java.util.Optional;

/**
 * A journey that is over and not settled.
 *
 * @param journey the journey
 * @param deadlines of its claim
 * @param standing in time, today
 * @param claim once it is in, or was
 */
public record ClaimRow(
        JourneyRow journey, ClaimDeadlines deadlines, ClaimDeadlines.Standing standing, Optional<ClaimDetails> claim) {
    /** Whether the claim is in, and not given back. */
    public boolean in() {
        return journey.status() == JourneyStatus.CLAIMED;
    }

    /** Whether it is settled. */
    public boolean isSettled() {
        return journey.status() == JourneyStatus.SETTLED;
    }

    /** What comes next: CLAIM while none is in, else what its balance says; DONE once it is settled. */
    public String next() {
        if (journey.status() == JourneyStatus.SETTLED) {
            return "DONE";
        }
        return in() ? claim.map(one -> one.balance().name()).orElse("CLAIM") : "CLAIM";
    }
}
