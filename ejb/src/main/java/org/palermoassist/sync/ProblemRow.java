package org.palermoassist.sync;

import java.util.Optional;
import org.palermoassist.projects.ProjectRef;

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
        int times) {}
