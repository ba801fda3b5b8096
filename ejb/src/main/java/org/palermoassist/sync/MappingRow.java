package org.palermoassist.sync;

import java.time.Instant;
import org.palermoassist.sync.mapping.Mapping;

/**
 * A version of a mapping; it never changes.
 *
 * @param version from 1 in each source
 * @param by who accepted it
 */
public record MappingRow(int version, Mapping mapping, String by, Instant at) {}
