package org.palermoassist.security;

import java.util.List;

/**
 * What is held about a person in one place.
 *
 * @param name in small letters and hyphens, such as {@code sessions}
 * @param columns names in snake case
 * @param rows texts in the order of the columns; moments in ISO 8601, UTC; empty for what is not known
 */
public record OwnTable(String name, List<String> columns, List<List<String>> rows) {}
