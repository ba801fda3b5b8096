package org.palermoassist.travel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * A claim and what is left of it. Amounts are in US dollars.
 *
 * @param itinerary the actual journey in one line
 * @param ruleSet version of the rules that its first submission took
 * @param dsa entitlement on actual dates
 * @param terminals entitlement on actual rides
 * @param receipts visa and airport tax
 * @param proofs one for each leg
 * @param advance paid and not come back
 * @param visa paid before the journey
 * @param paid at the settlement
 * @param postings refs in the journal of the fund
 * @param paidAs amount and rate of what was paid at the settlement
 */
public record ClaimDetails(
        String itinerary,
        int ruleSet,
        Money dsa,
        Money terminals,
        Money receipts,
        List<TravelProof> proofs,
        AttendanceProof attendance,
        LocalDate submittedOn,
        Money advance,
        Money visa,
        Money paid,
        Optional<LocalDate> paidOn,
        List<String> postings,
        Optional<PaidAs> paidAs) {
    /** What comes next (T-10). */
    public enum Balance {
        /** More is due than was paid in advance. */
        PAY,
        /** More was paid in advance than is due. */
        RECOVER,
        /** Nothing is due either way. */
        CLOSE
    }

    /** All that the expert is entitled to. */
    public Money entitlement() {
        return dsa.plus(terminals).plus(receipts);
    }

    /** What is still due to the expert; below zero what is to be recovered. */
    public Money due() {
        return entitlement().minus(advance).minus(visa).minus(paid);
    }

    /** What comes next. */
    public Balance balance() {
        int sign = due().amount().signum();
        return sign > 0 ? Balance.PAY : sign < 0 ? Balance.RECOVER : Balance.CLOSE;
    }
}
