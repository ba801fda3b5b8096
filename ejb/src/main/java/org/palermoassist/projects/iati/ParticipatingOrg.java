package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * An organization with a part in the activity.
 *
 * @param role 1 funding, 2 accountable, 3 extending, 4 implementing
 * @param ref identifier as received
 * @param type organization type
 * @param activityId its own activity that mirrors this one
 * @param names its names by language
 */
public record ParticipatingOrg(
        Optional<String> role,
        Optional<String> ref,
        Optional<String> type,
        Optional<String> activityId,
        List<Narrative> names) {}
