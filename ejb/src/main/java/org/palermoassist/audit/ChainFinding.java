package org.palermoassist.audit;

/**
 * Something that is wrong with the trail.
 *
 * @param kind what was done
 * @param position in the chain, from 1; for {@link Kind#NEVER_SEALED}, which has none, 0
 * @param line number of the line of the trail; 0 where none is known
 */
public record ChainFinding(Kind kind, long position, long line) {

    /** What can be wrong. */
    public enum Kind {
        /** The line does not read as it did when it was sealed. */
        EDITED,
        /** The line is in the chain and no longer in the trail. */
        DELETED,
        /** The row of the chain does not follow from the one before it: rows were exchanged, put in or taken out. */
        REORDERED,
        /** The line is in the trail and was never sealed, though later ones were. */
        NEVER_SEALED,
        /** The chain no longer holds a head that was published: its end was cut off, or made anew. */
        CUT_OFF
    }
}
