package org.palermoassist.shared;

/** Rules that belong to no capability. */
public enum SharedRule implements Rule {
    /** An amount of the portal has at most 15 digits before the point and 4 after it. Source: STYLE section 3. */
    AMOUNT_IS_EXACT,
    /** A currency is an ISO 4217 code of three capital letters. */
    CURRENCY_IS_A_CODE,
    /** A text is not longer than its field, nor empty where it is required. Source: field table of each form. */
    TEXT_FITS,
    /** Amounts of two currencies are neither added nor compared. Source: STYLE section 3. */
    CURRENCIES_ARE_NOT_MIXED,
    /** A key of a command has 1 to 100 visible ASCII characters. */
    KEY_IS_WELL_FORMED,
    /** The same key stands for the same request, always. */
    KEY_MEANS_ONE_REQUEST
}
