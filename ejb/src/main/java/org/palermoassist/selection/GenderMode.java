package org.palermoassist.selection;

/** How gender weighs (E-7). */
public enum GenderMode {
    /** The under-represented gender comes first where points are equal. */
    TIE_BREAK,
    /** Each gender has its share within a tier while candidates last. */
    QUOTA_WITHIN_TIER
}
