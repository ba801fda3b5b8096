package org.palermoassist.selection;

/** What is recorded of a State for the selection alone. */
public enum StateFact {
    /** Eligible for development assistance. Source: E-1. */
    ODA_ELIGIBLE,
    /** Without a mission in Vienna. Source: E-6. */
    NO_VIENNA_MISSION
}
