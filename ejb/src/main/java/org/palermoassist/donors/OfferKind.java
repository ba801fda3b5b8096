package org.palermoassist.donors;

/** What a body could provide. */
public enum OfferKind {
    /** Experts for some time. */
    EXPERTS,
    /** Training. */
    TRAINING,
    /** A place for a meeting. */
    VENUE,
    /** A text to adapt. */
    MODEL_LAW,
    /** A visit to see how it is done. */
    STUDY_VISIT
}
