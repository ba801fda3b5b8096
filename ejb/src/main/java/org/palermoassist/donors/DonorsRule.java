package org.palermoassist.donors;

import org.palermoassist.shared.Rule;

/** Rules of donors, pledges, receipts and offers. */
public enum DonorsRule implements Rule {
    /** An earmark names regions, bodies and provisions by their codes; never a State, never a person. Source: F-1. */
    EARMARK_NAMES_CODES,
    /** The period of an earmark ends after it begins. Source: F-1. */
    EARMARK_PERIOD,
    /** A text is not longer than its field. Source: field table of each form. */
    TEXT_FITS,
    /** A donor is a State, a body of the directory or has a name; each State and body once. Source: D-6. */
    DONOR_IS_SOMEBODY,
    /** A donor officer keeps the own donor, and no other. Source: U-26. */
    DONOR_IS_OWN,
    /** Interests name provisions, regions and types of assistance that exist. */
    INTEREST_IS_KNOWN,
    /** A private donor is checked for conflicts of interest before a pledge is confirmed or paid. Source: D-6. */
    PRIVATE_DONOR_IS_CHECKED,
    /** A private donor names no State, nor a need of one. Source: D-6, S3 76. */
    PRIVATE_DONOR_NAMES_NO_STATE,
    /** An amount is above zero and has no more decimals than its currency is paid in. Source: U-34. */
    AMOUNT_IS_PAYABLE,
    /** Programme support costs are 0 to 13 per cent. Source: F-2. */
    PSC_IS_0_TO_13,
    /** A pledge to the fund names no State, no need, no project and no person. Source: U-28, F-1. */
    FUND_NAMES_NO_STATE,
    /** The instalments together are the pledge; there are 1 to 40. Source: D-7. */
    INSTALMENTS_MAKE_THE_PLEDGE,
    /** What is recorded has happened: its day is not ahead. */
    DAY_IS_NOT_AHEAD,
    /** There is a rate of exchange for the day; there is no fallback. Source: D-3. */
    RATE_IS_KNOWN,
    /** A pledge moves only along the arrows of {@link PledgeStatus}. Source: D-1. */
    PLEDGE_ORDER,
    /** A pledge is confirmed by a letter or an agreement with its number and day. Source: D-1. */
    CONFIRMED_BY_LETTER,
    /** What a pledge says can be changed while it is announced and nothing is paid. */
    PLEDGE_IS_UNTOUCHED,
    /** A pledge lapses twelve months after its last unpaid instalment was due, by decision. Source: D-1. */
    LAPSES_AFTER_A_YEAR,
    /** Decisions on money have a reason. */
    DECISION_HAS_REASON,
    /** Only the donor announces a pledge to everybody. Source: U-26. */
    DONOR_ANNOUNCES,
    /** A pledge names needs and projects that the donor may see. Source: X-4. */
    LINK_IS_SEEN,
    /** One payment stands in the register once. Source: U-21. */
    RECEIPT_IS_NEW,
    /** Money is laid on open instalments of one purpose. Source: D-1, U-28. */
    RECEIPT_MEETS_OPEN_INSTALMENTS,
    /** Charges of banks settle what is still open of the instalments, and no more. Source: U-29. */
    CHARGES_FIT,
    /** No more is released, identified or given back than lies there. Source: D-2. */
    MONEY_LIES_THERE,
    /** The period of a statement ends after it begins. */
    STATEMENT_PERIOD,
    /** A statement balances to the cent, or is not issued. Source: R-1. */
    STATEMENT_BALANCES,
    /** An offer has a title, at least one language and one provision. Source: U-35. */
    OFFER_IS_SAID,
    /** The time of an offer ends after it begins. Source: U-35. */
    OFFER_PERIOD,
    /** The value of something in kind says how it was found. Source: issue "Donors, pledges and the fund's ledger", 1. */
    VALUE_HAS_METHOD
}
