package org.palermoassist.documents;

/** How close somebody is to a record, from the farthest to the closest. */
public enum DocumentSight {
    /** The record does not exist for this reader. */
    NONE,
    /** Reads the record. */
    READER,
    /** Reads it as its State or as the Secretariat. */
    INSIDE,
    /** May hang documents on it. */
    WRITER;

    boolean reads(boolean restricted) {
        return this != NONE && (!restricted || this != READER);
    }
}
