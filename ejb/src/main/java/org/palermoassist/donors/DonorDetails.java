package org.palermoassist.donors;

import java.util.List;
import java.util.Optional;

/**
 * A donor with all that is kept of it.
 *
 * @param row who it is
 * @param version for writing it back
 * @param form what is said of it
 * @param interests what it wants to help with
 * @param checks for conflicts of interest, the latest first
 * @param history the latest first
 */
public record DonorDetails(
        DonorRow row,
        int version,
        DonorForm form,
        DonorInterests interests,
        List<ConflictCheck> checks,
        List<DonorsEventRow> history) {
    /** The check that holds now, when there is one. */
    public Optional<ConflictCheck> check() {
        return checks.stream().findFirst();
    }
}
