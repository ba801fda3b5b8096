package org.palermoassist.donors;

import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotAllowed;

/**
 * Which donors a reader knows of, with all that hangs on them: an officer the own one, the fund manager and the auditor all, everybody else none
 * (U-26). To others a donor does not exist.
 */
final class DonorSight {
    private DonorSight() {}

    /** The condition on the table donor with alias {@code d}. */
    static Condition of(Actor by) {
        if (!by.has(Right.PLEDGE_READ)) {
            return Condition.of("FALSE");
        }
        return by.organizationRef()
                .map(own -> Condition.of("d.organization_ref = ?", own))
                .orElse(Condition.of("TRUE"));
    }

    /** Whether the actor reads all donors. */
    static boolean all(Actor by) {
        return by.has(Right.PLEDGE_READ) && by.organizationRef().isEmpty();
    }

    /**
     * Insists on the fund manager: somebody with the right who acts for no donor.
     *
     * @throws NotAllowed for a donor's officer
     */
    static void keepsAll(Actor by) {
        by.mustHave(Right.PLEDGE_KEEP);
        if (by.organizationRef().isPresent()) {
            throw new NotAllowed(DonorsRule.DONOR_IS_OWN);
        }
    }
}
