package org.palermoassist.calls;

/** How far a call has come. Opening and ending are decisions; late and closed come by the clock (E-3, U-30). */
public enum CallStatus {
    /** Being prepared; the fund manager alone knows of it. */
    DRAFT,
    /** Nominations that are complete now stand on the first list. */
    OPEN,
    /** The first list is closed; what is complete now stands on the late list. */
    LATE,
    /** Both lists are closed. */
    CLOSED,
    /** The selection is over and settled, or the call was given up. */
    ENDED;

    /** Whether a decision may lead from this to that; what the clock does is asked nobody. */
    public boolean allows(CallStatus next) {
        return switch (this) {
            case DRAFT -> next == OPEN || next == ENDED;
            case OPEN, LATE, CLOSED -> next == ENDED;
            case ENDED -> false;
        };
    }

    /** Whether nominations can be made. */
    public boolean takesNominations() {
        return this == OPEN || this == LATE;
    }
}
