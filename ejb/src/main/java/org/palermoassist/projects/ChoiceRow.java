package org.palermoassist.projects;

import java.time.Instant;

/**
 * What was chosen where both sides had changed a field.
 *
 * @param id comes back with the command that takes it back
 * @param mayUndo until the next run holds the project
 */
public record ChoiceRow(
        long id,
        ProjectRef project,
        String title,
        String field,
        ConflictRule choice,
        String theirs,
        String ours,
        Instant at,
        boolean undone,
        boolean mayUndo) {
    /** The element of the field, without its type. */
    public String element() {
        int end = field.indexOf('/');
        return end < 0 ? field : field.substring(0, end);
    }
}
