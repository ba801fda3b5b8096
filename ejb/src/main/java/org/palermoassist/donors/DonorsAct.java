package org.palermoassist.donors;

/** Steps of donors, pledges and receipts. */
public enum DonorsAct {
    /** A donor came into the registry. */
    REGISTER,
    /** What is said of a donor or a pledge was changed. */
    EDIT,
    /** A check for conflicts of interest. */
    CHECK,
    /** A pledge was recorded. */
    PLEDGE,
    /** A letter or an agreement came. */
    CONFIRM,
    /** The donor announced the pledge to everybody. */
    PUBLISH,
    /** The donor took the unpaid part back. */
    CANCEL,
    /** It was given up by decision. */
    LAPSE,
    /** Money came, or was laid on an instalment. */
    RECEIVE,
    /** The sender of money in suspense became known. */
    IDENTIFY,
    /** The donor agreed that a surplus is a new contribution. */
    RELEASE,
    /** Money was given back. */
    RETURN,
    /** A letter of thanks was made. */
    ACKNOWLEDGE,
    /** People were reminded of a day. */
    REMIND
}
