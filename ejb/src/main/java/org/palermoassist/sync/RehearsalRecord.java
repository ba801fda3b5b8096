package org.palermoassist.sync;

import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.FieldChange;
import org.palermoassist.projects.ProjectRef;

/**
 * What an import would do to one record.
 *
 * @param number in the file, from 1; records that the file leaves out follow
 * @param kind ADDED, CHANGED, UNCHANGED, REJECTED or GONE
 * @param title as sent, else as it stands here; may be empty
 * @param line where it begins in the file; 0 for one that is left out
 * @param project as far as the reader sees it
 * @param hidden whether its project is above the reader's level, so that nothing of it is told
 * @param found fields and rules, at most as many as were asked for
 * @param total how many there are
 */
public record RehearsalRecord(
        int number,
        String kind,
        String identifier,
        String title,
        int line,
        boolean quarantined,
        boolean conflicting,
        Optional<ProjectRef> project,
        boolean hidden,
        List<Finding> found,
        int total) {
    private static final String RULE = "RULE";

    /**
     * A field or a rule.
     *
     * @param kind TAKEN, OURS, CONFLICT or RULE
     * @param change from what stands here to what the partner says; of a rule: its name, how grave, where, and what was found
     */
    public record Finding(String kind, FieldChange change) {}

    /** Fields that the partner says otherwise. */
    public List<Finding> fields() {
        return found.stream().filter(one -> !one.kind().equals(RULE)).toList();
    }

    /**
     * Fields of which the same would become.
     *
     * @param fate TAKEN, OURS or CONFLICT
     */
    public List<FieldChange> changes(String fate) {
        return found.stream()
                .filter(one -> one.kind().equals(fate))
                .map(Finding::change)
                .toList();
    }

    /** Rules that it breaks. */
    public List<Finding> rules() {
        return found.stream().filter(one -> one.kind().equals(RULE)).toList();
    }

    /** The same with what was found. */
    RehearsalRecord with(List<Finding> these) {
        return new RehearsalRecord(
                number, kind, identifier, title, line, quarantined, conflicting, project, hidden, these, total);
    }
}
