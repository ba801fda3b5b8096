package org.palermoassist.needs;

/** Fields of a need that may have a level of their own; title, provisions and State follow the need. Source: U-23. */
public enum NeedField {
    /** What is needed. */
    DESCRIPTION,
    /** What it may cost. */
    ESTIMATE,
    /** Institution that would receive the help. */
    BENEFICIARY;

    /** Whether a change in the history is about this field, in whatever language: {@code DESCRIPTION fr}. */
    boolean isIn(String changed) {
        return changed.equals(name()) || changed.startsWith(name() + " ") || changed.equals("LEVEL_" + name());
    }
}
