package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * A longer text about the activity.
 *
 * @param type 1 general, 2 objectives, 3 target groups, 4 other
 * @param narratives the text by language
 */
public record Description(Optional<String> type, List<Narrative> narratives) {}
