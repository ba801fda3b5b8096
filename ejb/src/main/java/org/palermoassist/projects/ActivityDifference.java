package org.palermoassist.projects;

import java.util.List;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.ActivityFields;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.ReportedActivity;

/**
 * What two states of an activity say differently, field by field, in the order of the standard. Empty when their content hash is
 * the same. Currency and language that hold for the whole activity count as if each part said them.
 */
public final class ActivityDifference {
    private ActivityDifference() {}

    /** From one state to another, as records. */
    public static List<FieldChange> between(ReportedActivity before, ReportedActivity after) {
        return ActivityFields.of(before).changesTo(ActivityFields.of(after));
    }

    /** From one kept state to another. */
    public static List<FieldChange> between(ActivityDocument before, ActivityDocument after) {
        return ActivityFields.of(before).changesTo(ActivityFields.of(after));
    }

    /** From what is kept to what comes in. */
    public static List<FieldChange> between(ActivityDocument before, ReceivedActivity after) {
        return ActivityFields.of(before).changesTo(ActivityFields.of(after));
    }
}
