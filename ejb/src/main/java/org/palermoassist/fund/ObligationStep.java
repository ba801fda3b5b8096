package org.palermoassist.fund;

/** What somebody can do with an obligation. */
public enum ObligationStep {
    /** Say that there is money for it. */
    CERTIFY,
    /** Approve it. */
    APPROVE,
    /** Pay from it. */
    PAY,
    /** Ask for more. */
    RAISE,
    /** Write down a cost that came back. */
    REFUND,
    /** Close it; the rest goes back. */
    LIQUIDATE,
    /** Give it up. */
    CANCEL
}
