package org.palermoassist.projects.iati;

import java.util.List;
import java.util.Optional;

/**
 * A place inside a country.
 *
 * @param ref the publisher's own reference
 * @param names name of the place
 * @param descriptions what the place is, then what is done there
 * @param ids codes in gazetteers
 * @param position latitude and longitude in WGS 84, as received
 */
public record Location(
        Optional<String> ref,
        List<Narrative> names,
        List<Narrative> descriptions,
        List<VocabularyCode> ids,
        Optional<String> position) {}
