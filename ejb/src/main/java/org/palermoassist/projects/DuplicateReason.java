package org.palermoassist.projects;

/** Why two projects are likely one activity. */
public enum DuplicateReason {
    /** One gives the other's identifier as its former one. */
    FORMER_IDENTIFIER,
    /** One names the other's identifier as its own other one. */
    NAMES_THE_OTHER,
    /** Both name the same further identifier. */
    SHARES_IDENTIFIER,
    /** The titles have the same words. */
    SAME_TITLE,
    /** At least six of ten words of the titles are the same. */
    SIMILAR_TITLE,
    /** They begin within a month of each other. */
    SAME_BEGIN,
    /** They end within a month of each other. */
    SAME_END,
    /** The commitments in USD differ by at most one in a hundred. */
    SAME_AMOUNT,
    /** They name the same States. */
    SAME_STATES,
    /** An organization has a part in both. */
    SHARED_PARTNER
}
