package org.palermoassist.projects.iati;

import java.util.List;

/**
 * What the activity is called and what it says of itself.
 *
 * @param titles title by language
 * @param descriptions longer texts by type
 */
public record ActivityTexts(List<Narrative> titles, List<Description> descriptions) {}
