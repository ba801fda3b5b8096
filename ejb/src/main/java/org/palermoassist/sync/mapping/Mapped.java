package org.palermoassist.sync.mapping;

import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.iati.ReportedActivity;

/**
 * What became of one row, or of several that are one activity.
 *
 * @param line of the first row
 * @param lastLine of the last row
 * @param identifier of the activity; empty when none could be made
 * @param activity what it says, as far as it could be read
 * @param reasons why it is not taken; empty when it is
 */
public record Mapped(
        int line, int lastLine, String identifier, Optional<ReportedActivity> activity, List<Reason> reasons) {
    /** Whether it is an activity. */
    public boolean taken() {
        return reasons.isEmpty();
    }
}
