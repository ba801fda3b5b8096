package org.palermoassist.calls;

/** What a nomination is. What was decided about it is the business of the selection. */
public enum NominationStatus {
    /** Prepared by the State, which alone sees it. */
    DRAFT,
    /** Handed to the Secretariat; something is still missing. */
    ANNOUNCED,
    /** Complete by the first day: on the first list. */
    COMPLETE,
    /** Complete by the second day: on the late list. */
    LATE,
    /** Complete too late, or never (E-3). */
    REFUSED,
    /** Taken back by the State. */
    WITHDRAWN,
    /** The State named somebody else in its place (E-11). */
    REPLACED;

    /** Whether the selection looks at it. */
    public boolean stands() {
        return this == COMPLETE || this == LATE;
    }

    /** Whether nothing can become of it any more. */
    public boolean isOver() {
        return this == WITHDRAWN || this == REPLACED;
    }
}
