package org.palermoassist.exchange;

import java.time.Instant;
import java.util.Optional;

/**
 * How a file of public projects stands.
 *
 * @param feed of this portal
 * @param number of the last change that it holds; 0 when it never changed
 * @param changedAt when that was, UTC
 */
public record FileStanding(String feed, long number, Optional<Instant> changedAt) {}
