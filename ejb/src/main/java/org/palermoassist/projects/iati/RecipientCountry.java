package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * A country the activity or a transaction is for.
 *
 * @param code ISO 3166-1 alpha-2 as received; empty text when the element has none
 * @param percentage share of the whole activity
 * @param names the publisher's own words
 */
public record RecipientCountry(String code, Optional<ReportedNumber> percentage, List<Narrative> names) {}
