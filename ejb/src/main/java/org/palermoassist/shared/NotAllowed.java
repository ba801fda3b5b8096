package org.palermoassist.shared;

/** The actor may see the record but may not do this with it. */
public class NotAllowed extends RuntimeException {
    /** @param what the right that is missing, or the act that was refused */
    public NotAllowed(Object what) {
        super(String.valueOf(what));
    }
}
