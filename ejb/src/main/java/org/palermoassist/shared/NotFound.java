package org.palermoassist.shared;

/** There is no such record for this reader: it does not exist, or it is above the reader's level (rule X-4). */
public class NotFound extends RuntimeException {
    /** @param what the ref or code that was asked for */
    public NotFound(Object what) {
        super(String.valueOf(what));
    }
}
