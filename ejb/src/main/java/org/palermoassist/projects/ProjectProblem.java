package org.palermoassist.projects;

import java.util.Optional;

/**
 * A rule that a reported activity breaks.
 *
 * @param rule name of the rule
 * @param severity QUARANTINE keeps the project out of totals, WARNING does not, REJECTED was not stored
 * @param project the project, when it was stored
 * @param identifier of the activity, as far as there is one
 * @param line where the activity begins in its file
 * @param place part of the activity
 * @param found what stands there
 * @param times how often it is broken in this activity
 */
public record ProjectProblem(
        String rule,
        String severity,
        Optional<ProjectRef> project,
        String identifier,
        int line,
        String place,
        String found,
        int times) {}
