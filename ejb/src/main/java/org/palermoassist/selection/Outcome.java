package org.palermoassist.selection;

/** What became of a nomination. */
public enum Outcome {
    /** Money is reserved. */
    FUNDED,
    /** On the waiting list: pools that allow the cost have too little left, or its estimate is missing. */
    WAITING,
    /** On the waiting list: no pool of the call allows the cost. */
    NO_FITTING_FUNDS,
    /** More experts of the State come first than may come. */
    OVER_STATE_LIMIT,
    /** Refused by a published criterion. */
    NOT_ELIGIBLE,
    /** Was funded, and does not come. */
    GIVEN_UP,
    /** Was funded; another expert of the State has the place. */
    REPLACED;

    /** Whether money that returns may reach it. */
    public boolean isWaiting() {
        return this == WAITING || this == NO_FITTING_FUNDS;
    }
}
