package org.palermoassist.donors;

import java.util.Optional;

/**
 * What a list of pledges is narrowed by.
 *
 * @param words in the donor's name, the letter or the reference in the books, or the ref itself
 * @param donor whose
 * @param purpose what for
 * @param status how far it has come
 * @param overdue whether something was due before today and is not paid
 */
public record PledgeFilter(
        String words,
        Optional<DonorRef> donor,
        Optional<PledgePurpose> purpose,
        Optional<PledgeStatus> status,
        boolean overdue) {
    /** All of them. */
    public static PledgeFilter of() {
        return new PledgeFilter("", Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Those of one donor. */
    public static PledgeFilter of(DonorRef donor) {
        return new PledgeFilter("", Optional.of(donor), Optional.empty(), Optional.empty(), false);
    }
}
