package org.palermoassist.coverage;

/** What a cell says, in words; never a grade. Source: K-1, U-2. */
public enum CoverageState {
    /** Needs stated, none answered, no project here. */
    NOT_ANSWERED,
    /** Needs stated, none answered, though projects stand here that are not linked to them. */
    NOT_LINKED,
    /** Some of the needs are answered by an accepted link. */
    SOME_ANSWERED,
    /** All of the needs are answered by an accepted link. */
    ALL_ANSWERED,
    /** Projects, and no need stated. */
    WITHOUT_STATED_NEED,
    /** Needs of one or two States together: a sum is shown from three States on. */
    FEW_STATES,
    /** No record that the reader may see; it never means that nothing was reported. */
    BLANK
}
