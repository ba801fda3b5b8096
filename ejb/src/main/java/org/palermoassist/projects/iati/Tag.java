package org.palermoassist.projects.iati;

import java.util.List;

/**
 * A tag; tags carry no percentages.
 *
 * @param code with its vocabulary (2 SDG goal, 3 SDG target, 99 the publisher's own)
 * @param names the publisher's own words
 */
public record Tag(VocabularyCode code, List<Narrative> names) {}
