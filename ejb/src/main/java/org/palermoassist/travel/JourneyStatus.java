package org.palermoassist.travel;

/** Where a journey is on its way (T-1, T-9, T-12). */
public enum JourneyStatus {
    /** The expert was selected; money is reserved. */
    OPENED,
    /** Legs, quotes and cost are there. */
    PLANNED,
    /** Authorization was asked for. */
    REQUESTED,
    /** Funds were certified. */
    CERTIFIED,
    /** Authorized: money is obligated, and only now may anything be bought. */
    APPROVED,
    /** The passage is bought, or its lump sum paid. */
    TICKETED,
    /** The advance is paid. */
    ADVANCE_PAID,
    /** The expert is back. */
    TRAVELLED,
    /** The claim is in. */
    CLAIMED,
    /** All is paid or recovered; the rest went back to its pools. */
    SETTLED,
    /** Given up. */
    CANCELLED,
    /** The expert did not come. */
    NO_SHOW;

    boolean allows(JourneyStatus next) {
        return switch (this) {
            case OPENED -> next == PLANNED || next == CANCELLED;
            case PLANNED -> next == PLANNED || next == OPENED || next == REQUESTED || next == CANCELLED;
            case REQUESTED -> next == PLANNED || next == OPENED || next == CERTIFIED || next == CANCELLED;
            case CERTIFIED -> next == PLANNED || next == OPENED || next.isAuthorized() || next == CANCELLED;
            case APPROVED, TICKETED, ADVANCE_PAID ->
                next == TICKETED
                        || next == ADVANCE_PAID
                        || next == REQUESTED
                        || next == TRAVELLED
                        || next == CANCELLED
                        || next == NO_SHOW;
            case TRAVELLED -> next == CLAIMED || next == REQUESTED;
            case CLAIMED -> next == TRAVELLED || next == SETTLED;
            case SETTLED, CANCELLED, NO_SHOW -> false;
        };
    }

    /** Whether the journey may be paid for: authorized, and not begun to be settled (F-6). */
    public boolean isAuthorized() {
        return this == APPROVED || this == TICKETED || this == ADVANCE_PAID;
    }

    /** Whether what is planned can still be changed without a new authorization. */
    public boolean isOpenToPlans() {
        return this == OPENED || this == PLANNED || this == REQUESTED || this == CERTIFIED;
    }

    /** Whether it was given up or missed. */
    public boolean isOff() {
        return this == CANCELLED || this == NO_SHOW;
    }
}
