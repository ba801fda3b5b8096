package org.palermoassist.subsistence;

import java.time.ZoneId;

/**
 * A place for which rates are published.
 *
 * @param code its code
 * @param name as the first file named it
 * @param zone whose clock it keeps
 */
public record Place(PlaceCode code, String name, ZoneId zone) {}
