package org.palermoassist.shared;

/** Somebody else changed the record since it was read; nothing was stored. */
public class Stale extends RuntimeException {
    /** @param what the record's ref, or what is known of it */
    public Stale(Object what) {
        super(String.valueOf(what));
    }
}
