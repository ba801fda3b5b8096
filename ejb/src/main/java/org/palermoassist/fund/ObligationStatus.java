package org.palermoassist.fund;

/** Where an obligation is on its way (F-7). */
public enum ObligationStatus {
    /** Money is kept for the cost; softly, it expires. */
    RESERVED,
    /** Certified and approved. */
    OBLIGATED,
    /** Some of it is paid. */
    PARTLY_SPENT,
    /** Closed; the rest went back to its pools. */
    LIQUIDATED,
    /** Given up; the unspent went back to its pools. */
    CANCELLED;

    boolean allows(ObligationStatus next) {
        return switch (this) {
            case RESERVED -> next == OBLIGATED || next == CANCELLED;
            case OBLIGATED -> next == PARTLY_SPENT || next == LIQUIDATED || next == CANCELLED;
            case PARTLY_SPENT -> next == PARTLY_SPENT || next == LIQUIDATED || next == CANCELLED;
            case LIQUIDATED, CANCELLED -> false;
        };
    }

    /** Whether it still takes money of pools. */
    public boolean isOpen() {
        return this != LIQUIDATED && this != CANCELLED;
    }
}
