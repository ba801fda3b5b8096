package org.palermoassist.web.sync;

import org.palermoassist.projects.ProjectRef;
import org.palermoassist.sync.ProblemRow;

/** A rule that an activity breaks, as the API tells it. */
public record ProblemAnswer(
        String rule,
        String severity,
        String project,
        String identifier,
        int line,
        String place,
        String found,
        int times) {
    static ProblemAnswer of(ProblemRow row) {
        return new ProblemAnswer(
                row.rule(),
                row.severity(),
                row.project().map(ProjectRef::value).orElse(null),
                row.identifier(),
                row.line(),
                row.place(),
                row.found(),
                row.times());
    }
}
