package org.palermoassist.projects.iati;

import java.util.List;

/**
 * Where the activity takes place, as said for the whole activity.
 *
 * @param countries with shares
 * @param regions with shares
 * @param locations places inside countries
 */
public record ActivityPlaces(
        List<RecipientCountry> countries, List<RecipientRegion> regions, List<Location> locations) {}
