package org.palermoassist.projects;

import java.time.Instant;

/**
 * A field that both sides changed since they last agreed.
 *
 * @param title of the project
 * @param source code of its source
 * @param field element of the activity, with its type
 * @param agreed what both last agreed on; empty text when nothing was said
 * @param theirs what the partner says now
 * @param ours what stands here
 * @param since UTC
 */
public record ConflictRow(
        ProjectRef project,
        String title,
        String source,
        String sourceName,
        String field,
        FieldGroup group,
        String agreed,
        String theirs,
        String ours,
        Instant since) {
    /** The element of the field, without its type. */
    public String element() {
        int end = field.indexOf('/');
        return end < 0 ? field : field.substring(0, end);
    }
}
