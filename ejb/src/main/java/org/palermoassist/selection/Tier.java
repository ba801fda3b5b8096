package org.palermoassist.selection;

/** Which States' experts come first (E-1). On pages a State is never called by its tier, but by its list (U-13). */
public enum Tier {
    /** Least developed countries. */
    ONE,
    /** Left that list lately, or landlocked developing or small island developing and eligible for development assistance. */
    TWO,
    /** Other States eligible for development assistance. */
    THREE
}
