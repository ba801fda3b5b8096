package org.palermoassist.travel;

/**
 * How what is due on a claim is paid.
 *
 * @param currency in which it is paid; the books have dollars (T-13)
 * @param externalRef of the payment in the official books (U-21); may be empty
 */
public record SettlementOrder(String currency, String externalRef) {
    private static final int LONGEST = 60;

    /** Checks the texts. */
    public SettlementOrder {
        currency = currency.strip();
        externalRef = Texts.fitting(externalRef, LONGEST);
    }
}
