package org.palermoassist.sync.mapping;

import java.util.Optional;

/**
 * Whose list it is.
 *
 * @param identifier of the organization, with which identifiers of its activities begin
 * @param type organization type, when it is known
 * @param name as shown
 */
public record Reporter(String identifier, Optional<String> type, String name) {}
