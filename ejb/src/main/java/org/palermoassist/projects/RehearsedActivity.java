package org.palermoassist.projects;

import java.util.List;
import java.util.Optional;

/**
 * What an import would do with one activity.
 *
 * @param kind as it would be counted
 * @param title as sent; empty where nothing would change
 * @param quarantined whether the project would be kept out of totals
 * @param project that it was compared with
 * @param version of that project; 0 without one
 * @param problems rules that a new or changed activity breaks
 * @param changes fields that it says otherwise; none for a new one
 */
public record RehearsedActivity(
        Kind kind,
        String title,
        boolean quarantined,
        Optional<ProjectRef> project,
        int version,
        List<ProjectProblem> problems,
        List<RehearsedChange> changes) {
    /** How an import counts it. */
    public enum Kind {
        /** A project that is not known, or that had vanished. */
        ADDED,
        /** A project that would be written anew. */
        CHANGED,
        /** A project that says the same, or whose word another source holds. */
        UNCHANGED
    }

    /** Whether a person would have to decide a field of it. */
    public boolean conflicting() {
        return changes.stream().anyMatch(change -> change.fate() == RehearsedChange.Fate.CONFLICT);
    }
}
