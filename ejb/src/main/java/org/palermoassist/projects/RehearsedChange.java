package org.palermoassist.projects;

/**
 * A field that an activity says otherwise than what stands here.
 *
 * @param change from what stands here to what the partner says
 * @param fate what an import would do with it
 */
public record RehearsedChange(FieldChange change, Fate fate) {
    /** What becomes of a field. */
    public enum Fate {
        /** The partner's word is taken. */
        TAKEN,
        /** The field is ours and stays as it is here. */
        OURS,
        /** The field is ours and stays; both sides changed it, and a person has to decide. */
        CONFLICT
    }
}
