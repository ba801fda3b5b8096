package org.palermoassist.travel;

/** Why a payment is not in the file of credit transfers; it is paid in the way that was agreed (U-22). */
public enum LeftOut {
    /** It is not known how to pay the expert, or no longer. */
    NO_DETAILS,
    /** Paid in cash, by card or by a country office. */
    NOT_BY_ACCOUNT,
    /** Neither an IBAN nor an account number was said. */
    NO_ACCOUNT,
    /** The bank has no BIC of eight or eleven characters. */
    NO_BIC,
    /** A bank in between was named without its BIC. */
    INTERMEDIARY_WITHOUT_BIC
}
