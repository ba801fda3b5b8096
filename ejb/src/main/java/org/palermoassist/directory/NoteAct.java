package org.palermoassist.directory;

/** What may be done with a note verbale; in details the service says which of them the reader may do now. */
public enum NoteAct {
    /** State: a first draft. */
    DRAFT,
    /** State: change the draft. */
    EDIT,
    /** State: hand it to the Secretariat. */
    SEND,
    /** State: take it back before it is registered. */
    TAKE_BACK,
    /** State: give the draft up. */
    DISCARD,
    /** Secretariat: enter it into the register. */
    REGISTER,
    /** Secretariat: send a draft back with a reason. */
    RETURN,
    /** Secretariat: put a correction in the place of the entry, with a reason. */
    CORRECT,
    /** Secretariat: mark the entry as a mistake, with a reason. */
    REVERSE
}
