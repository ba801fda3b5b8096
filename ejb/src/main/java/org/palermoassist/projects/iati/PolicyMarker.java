package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * A policy marker.
 *
 * @param code with its vocabulary; the default vocabulary is 1, OECD DAC
 * @param significance code of the weight
 * @param names the publisher's own words
 */
public record PolicyMarker(VocabularyCode code, Optional<String> significance, List<Narrative> names) {}
