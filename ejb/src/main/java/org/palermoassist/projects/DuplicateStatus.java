package org.palermoassist.projects;

/** What was said of two projects that are likely one. */
public enum DuplicateStatus {
    /** Nobody has said anything yet. */
    OPEN,
    /** One of them left lists and totals. */
    MERGED,
    /** They are two projects. */
    DISMISSED
}
