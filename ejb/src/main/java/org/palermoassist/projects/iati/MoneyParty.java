package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * One end of a payment.
 *
 * @param ref identifier of the organization
 * @param type organization type
 * @param activityId activity the money leaves or enters
 * @param names names of the organization
 */
public record MoneyParty(
        Optional<String> ref, Optional<String> type, Optional<String> activityId, List<Narrative> names) {}
