package org.palermoassist.donors;

import java.util.EnumSet;
import java.util.Set;

/** How far a pledge has come (D-1). */
public enum PledgeStatus {
    /** Intention, not binding. */
    ANNOUNCED,
    /** By letter or agreement. */
    CONFIRMED,
    /** A part was received. */
    PARTLY_PAID,
    /** All of it was received. */
    PAID,
    /** The donor took the unpaid part back. */
    CANCELLED,
    /** Given up by decision, twelve months after it was due. */
    LAPSED;

    /** Whether this status may be followed by that one; money that is given back leads back. */
    boolean allows(PledgeStatus next) {
        return switch (this) {
            case ANNOUNCED -> next != ANNOUNCED;
            case CONFIRMED -> next != ANNOUNCED && next != CONFIRMED;
            case PARTLY_PAID -> next != ANNOUNCED && next != PARTLY_PAID;
            case PAID -> next == PARTLY_PAID || next == CONFIRMED;
            case CANCELLED, LAPSED -> false;
        };
    }

    /** Those of which something may still be paid. */
    static Set<PledgeStatus> open() {
        return EnumSet.of(ANNOUNCED, CONFIRMED, PARTLY_PAID);
    }

    /** Whether something may still be paid. */
    public boolean isOpen() {
        return open().contains(this);
    }
}
