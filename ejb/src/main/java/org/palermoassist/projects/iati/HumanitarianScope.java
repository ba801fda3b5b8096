package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * An emergency or appeal the activity belongs to.
 *
 * @param type 1 emergency, 2 appeal
 * @param code with its vocabulary
 * @param names the publisher's own words
 */
public record HumanitarianScope(Optional<String> type, VocabularyCode code, List<Narrative> names) {}
