package org.palermoassist.projects.iati;

/** What a problem does to an activity. */
public enum Severity {
    /** Kept, listed and out of all totals until mended. */
    QUARANTINE,
    /** Kept and listed; counts as it stands. */
    NOTICE
}
