package org.palermoassist.shared;

/** The actor may see the record but may not do this with it. */
public class NotAllowed extends RuntimeException {
    /** @param what the right that is missing, or the rule that says so */
    public NotAllowed(Object what) {
        super(what instanceof Rule rule ? rule.messageKey() + " []" : String.valueOf(what));
    }
}
