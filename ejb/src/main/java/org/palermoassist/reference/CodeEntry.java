package org.palermoassist.reference;

import java.util.Optional;

/**
 * A code of a code list.
 *
 * @param list name of the list as IATI gives it, such as {@code Sector}
 * @param code code
 * @param names English, and French where the list has it
 * @param category code of the group it belongs to
 * @param withdrawn accepted when a partner sends it, never offered
 */
public record CodeEntry(String list, String code, Names names, Optional<String> category, boolean withdrawn) {}
