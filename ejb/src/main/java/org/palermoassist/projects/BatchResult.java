package org.palermoassist.projects;

import java.util.List;

/**
 * What became of a batch of activities.
 *
 * @param added projects that were not known, and those that are reported again after they had vanished
 * @param changed projects whose source-owned fields were replaced
 * @param unchanged projects that said the same, and those whose word another source holds
 * @param quarantined of all of them, kept out of totals
 * @param problems rules that new and changed activities break
 */
public record BatchResult(int added, int changed, int unchanged, int quarantined, List<ProjectProblem> problems) {}
