package org.palermoassist.sync;

import java.util.Optional;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.shared.Row;

/**
 * A rule that an activity breaks.
 *
 * @param project the project, when the activity was stored
 * @param identifier of the activity
 * @param line where the activity begins in its file
 * @param place part of the activity
 * @param found what stands there
 * @param times how often in this activity
 */
public record ProblemRow(
        String rule,
        String severity,
        Optional<ProjectRef> project,
        String identifier,
        int line,
        String place,
        String found,
        int times) {
    static final String COLUMNS = "x.rule, x.severity, x.project_ref, x.identifier, x.line, x.place, x.found, x.times";

    static ProblemRow of(Row row) {
        return new ProblemRow(
                row.text(0),
                row.text(1),
                row.optional(2).map(ProjectRef::new),
                row.text(3),
                row.integer(4),
                row.text(5),
                row.text(6),
                row.integer(7));
    }
}
