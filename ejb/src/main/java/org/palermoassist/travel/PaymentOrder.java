package org.palermoassist.travel;

import org.palermoassist.shared.Money;

/**
 * Something to be paid for a journey, or that came back.
 *
 * @param amount in the currency in which it is paid (T-13)
 * @param externalRef of the payment in the official books (U-21); may be empty
 * @param reason in words: needed for a ticket that is bought late; else it may be empty
 */
public record PaymentOrder(PaymentKind kind, Money amount, String externalRef, String reason) {
    private static final int LONGEST = 60;

    /** Checks amount and texts. */
    public PaymentOrder {
        TravelRule.AMOUNT_IS_PAYABLE.require(amount.isPositive() && amount.isPayable(), amount);
        externalRef = Texts.fitting(externalRef, LONGEST);
        reason = Texts.reason(reason);
    }
}
