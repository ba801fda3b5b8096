package org.palermoassist.sync;

import java.util.Optional;

/**
 * A source to be opened.
 *
 * @param code 2 to 40 capital letters, digits, hyphens, underscores
 * @param name how it is shown
 * @param kind what its files stand for
 * @param organization identifier of the organization whose own source it is
 */
public record NewSource(String code, String name, SourceKind kind, Optional<String> organization) {}
