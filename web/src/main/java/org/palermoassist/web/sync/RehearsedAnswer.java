package org.palermoassist.web.sync;

import java.util.List;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.sync.RehearsalRecord;

/**
 * What an import would do to one record, as the API tells it.
 *
 * @param kind ADDED, CHANGED, UNCHANGED, REJECTED or GONE
 * @param project ref, as far as the reader sees it
 * @param found fields and rules, at most 100
 * @param total how many there are
 */
public record RehearsedAnswer(
        String identifier,
        String kind,
        String title,
        int line,
        boolean quarantined,
        boolean conflicting,
        String project,
        List<Finding> found,
        int total) {
    /**
     * A field that would change, or a rule that is broken.
     *
     * @param kind TAKEN, OURS, CONFLICT or RULE
     * @param field element, or name of the rule
     */
    public record Finding(String kind, String field, String item, String part, String before, String after) {}

    static RehearsedAnswer of(RehearsalRecord record) {
        return new RehearsedAnswer(
                record.identifier(),
                record.kind(),
                record.title(),
                record.line(),
                record.quarantined(),
                record.conflicting(),
                record.project().map(ProjectRef::value).orElse(null),
                record.found().stream().map(RehearsedAnswer::finding).toList(),
                record.total());
    }

    private static Finding finding(RehearsalRecord.Finding found) {
        return new Finding(
                found.kind(),
                found.change().field(),
                found.change().item(),
                found.change().part(),
                found.change().before().orElse(null),
                found.change().after().orElse(null));
    }
}
