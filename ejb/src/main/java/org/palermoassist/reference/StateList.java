package org.palermoassist.reference;

/** Lists of States in special situations. */
public enum StateList {
    /** Least developed countries. */
    LDC,
    /** Landlocked developing countries. */
    LLDC,
    /** Small island developing States. */
    SIDS
}
