package org.palermoassist.projects.iati;

import java.util.Map;
import java.util.Set;

/**
 * The code lists of IATI that the portal keeps, by their names in the standard, such as ActivityStatus or Sector.
 *
 * @param current codes in use, by list; a list that is not here is not checked
 * @param withdrawn codes no longer in use, by list
 */
public record KnownCodes(Map<String, Set<String>> current, Map<String, Set<String>> withdrawn) {

    /** Copies both, so that nobody changes them later. */
    public KnownCodes {
        current = Map.copyOf(current);
        withdrawn = Map.copyOf(withdrawn);
    }

    /** No lists: no code is checked. */
    public static KnownCodes none() {
        return new KnownCodes(Map.of(), Map.of());
    }

    boolean isKept(String list) {
        return current.containsKey(list);
    }

    boolean isCurrent(String list, String code) {
        return current.getOrDefault(list, Set.of()).contains(code);
    }

    boolean isWithdrawn(String list, String code) {
        return withdrawn.getOrDefault(list, Set.of()).contains(code);
    }
}
