package org.palermoassist.travel;

import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.Itinerary;

/**
 * What is claimed after a journey.
 *
 * @param journey as it really was (T-10, T-11)
 * @param proofs one for each leg of it
 * @param attendance of the meeting; none is refused
 * @param receipts visa and airport tax on receipt, USD; may be zero
 */
public record ClaimForm(
        Itinerary journey, List<TravelProof> proofs, Optional<AttendanceProof> attendance, Money receipts) {
    /** Checks amount and currency. */
    public ClaimForm {
        proofs = List.copyOf(proofs);
        boolean payable = receipts.currency().equals("USD")
                && receipts.isPayable()
                && receipts.amount().signum() >= 0;
        TravelRule.AMOUNT_IS_PAYABLE.require(payable, receipts);
    }
}
