package org.palermoassist.directory;

/** What a note verbale is about. Source: rule B-3. */
public enum NoteKind {
    /** Names an expert for a body, a panel or a trip. */
    NOMINATION,
    /** Names a focal point. */
    FOCAL_POINT,
    /** Registers a delegation for a meeting. */
    REGISTRATION,
    /** Sends legislation. */
    LEGISLATION,
    /** Comments on a paper. */
    COMMENT,
    /** Goes to many. */
    CIRCULAR,
    /** States a need for assistance. */
    NEED
}
