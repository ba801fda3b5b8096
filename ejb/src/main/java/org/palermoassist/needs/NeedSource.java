package org.palermoassist.needs;

/** What a need comes from (N-2). */
public enum NeedSource {
    /** Written straight into the register. */
    DIRECT_ENTRY,
    /** An answer in the self-assessment checklist. */
    CHECKLIST_ANSWER,
    /** An observation of the review mechanism. */
    REVIEW_OBSERVATION,
    /** A note verbale. */
    NOTE_VERBALE,
    /** A statement in a working group. */
    WORKING_GROUP,
    /** A mission that assessed needs. */
    ASSESSMENT_MISSION,
    /** A national or regional action plan. */
    ACTION_PLAN
}
