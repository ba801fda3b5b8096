package org.palermoassist.sync;

/** Where the bytes of a rehearsal come from. */
public enum RehearsalOrigin {
    /** Somebody sent them. */
    UPLOAD,
    /** Fetched from the source, as it answers now. */
    SOURCE,
    /** Kept from a run. */
    RUN
}
