package org.palermoassist.directory;

/** How far a note verbale has come. */
public enum NoteStatus {
    /** Being prepared by the State, which alone sees it. */
    DRAFT,
    /** Handed over by the State; waits for the Secretariat's register. */
    SENT,
    /** Stands in the register. */
    REGISTERED,
    /** Entered by mistake; stays readable and frees its number. */
    REVERSED,
    /** A draft that the State gave up. */
    DISCARDED;

    /** Whether this may be followed by that. */
    public boolean allows(NoteStatus next) {
        return switch (this) {
            case DRAFT -> next == SENT || next == REGISTERED || next == DISCARDED;
            case SENT -> next == REGISTERED || next == DRAFT;
            case REGISTERED -> next == REVERSED;
            case REVERSED, DISCARDED -> false;
        };
    }
}
