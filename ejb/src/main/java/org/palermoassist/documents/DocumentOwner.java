package org.palermoassist.documents;

import org.palermoassist.security.Actor;

/** A kind of record that documents hang on. Each capability that has one provides a bean of this; it decides who sees them. */
public interface DocumentOwner {
    /** First letter of the record's refs. */
    char kind();

    /** How close the actor is to the record. */
    DocumentSight sight(String recordRef, Actor by);
}
