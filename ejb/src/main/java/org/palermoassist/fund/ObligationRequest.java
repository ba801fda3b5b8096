package org.palermoassist.fund;

import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * Money that is asked for.
 *
 * @param purpose what for, at most 500 characters; no personal name
 * @param recordRef trip or meeting; may be empty
 * @param externalRef in the official books (U-21); may be empty
 * @param direct without programme support costs, in dollars, above zero
 * @param cost what is known of it, for the limits of pools
 * @param beneficiary login of the person whose cost it is, who has no hand in it (F-10)
 */
public record ObligationRequest(
        String purpose, String recordRef, String externalRef, Money direct, Cost cost, Optional<String> beneficiary) {
    private static final int LONGEST = 500;
    private static final int LONGEST_REFERENCE = 60;

    /** Checks what is asked for. */
    public ObligationRequest {
        purpose = purpose.strip();
        FundRule.REASON_GIVEN.require(!purpose.isEmpty() && purpose.length() <= LONGEST, LONGEST);
        FundRule.EXTERNAL_REFERENCE_FITS.require(
                externalRef.length() <= LONGEST_REFERENCE && recordRef.length() <= LONGEST_REFERENCE,
                LONGEST_REFERENCE);
        FundRule.COST_IS_POSITIVE.require(direct.amount().signum() > 0, direct);
        FundRule.FUND_IS_IN_DOLLARS.require(direct.currency().equals("USD"), direct);
        FundRule.AMOUNT_HAS_ISO_DIGITS.require(
                direct.amount().stripTrailingZeros().scale() <= 2, direct);
    }
}
