package org.palermoassist.sync;

import java.util.List;

/**
 * What the files of two runs of one source say differently. Activities are told by their identifiers, in their order.
 *
 * @param added in the later file alone
 * @param changed in both, and they say something else
 * @param gone in the earlier file alone
 * @param same how many say the same in both
 */
public record ComparedRuns(
        RunRow earlier, RunRow later, List<String> added, List<String> changed, List<String> gone, int same) {}
