package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * A condition attached to the activity.
 *
 * @param type 1 policy, 2 performance, 3 fiduciary
 * @param narratives its text
 */
public record Condition(Optional<String> type, List<Narrative> narratives) {}
