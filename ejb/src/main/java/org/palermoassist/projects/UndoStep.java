package org.palermoassist.projects;

import java.util.List;
import java.util.Optional;

/**
 * What became of the next projects that a run had touched.
 *
 * @param last key of the last of them, from which the next step goes on; empty when there was none left
 * @param restored are again what they were
 * @param withdrawn had come by the run, and are there no longer
 * @param left stay as they are
 */
public record UndoStep(Optional<Long> last, int restored, int withdrawn, List<LeftProject> left) {
    /** A project that stays as the run made it, and why. */
    public record LeftProject(ProjectRef ref, String identifier, UndoRefusal why) {}
}
