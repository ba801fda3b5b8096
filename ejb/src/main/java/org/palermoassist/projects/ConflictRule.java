package org.palermoassist.projects;

/** What holds where both sides changed the same field since they last agreed. */
public enum ConflictRule {
    /** A person decides, case by case. */
    ASK,
    /** Ours stays. */
    OURS,
    /** Theirs is taken. */
    THEIRS
}
