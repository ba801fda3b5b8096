package org.palermoassist.travel;

/** What somebody can do with a journey. */
public enum JourneyStep {
    /** Enter legs, quotes, hotel, visa. */
    PLAN,
    /** Choose ticket or lump sum. */
    CHOOSE,
    /** Ask for authorization. */
    REQUEST,
    /** Say that there is money for it. */
    CERTIFY,
    /** Authorize it. */
    APPROVE,
    /** Change what was authorized. */
    AMEND,
    /** Write down that the visa is there, or how the traveller is paid. */
    NOTE,
    /** Pay. */
    PAY,
    /** Write down what came back. */
    BACK,
    /** Write down that the expert is back. */
    TRAVELLED,
    /** Give it up, or write down that the expert did not come. */
    END
}
