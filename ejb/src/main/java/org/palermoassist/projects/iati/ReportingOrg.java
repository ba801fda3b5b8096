package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * Who reports the activity.
 *
 * @param ref identifier as received
 * @param type organization type
 * @param secondary whether it repeats what another organization has reported first
 * @param names its names by language
 */
public record ReportingOrg(Optional<String> ref, Optional<String> type, boolean secondary, List<Narrative> names) {}
