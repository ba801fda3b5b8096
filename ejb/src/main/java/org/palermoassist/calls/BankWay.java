package org.palermoassist.calls;

/** How money reaches an expert; no account is normal (U-22). */
public enum BankWay {
    /** To a bank account. */
    ACCOUNT,
    /** In cash at the place of meeting. */
    CASH,
    /** By a card that is handed out at the place of meeting. */
    CARD,
    /** By the country office of UNDP. */
    UNDP
}
