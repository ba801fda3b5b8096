package org.palermoassist.security;

import java.time.Instant;
import java.util.Optional;

/**
 * A token of an account, without its secret, which only its owner knows.
 *
 * @param ref to revoke it by
 * @param name that its owner gave it
 * @param createdAt UTC
 * @param expiresAt from then on it is refused, UTC
 * @param usedAt when it was used last, to the minute, UTC
 */
public record ApiToken(
        String ref, String name, TokenScope scope, Instant createdAt, Instant expiresAt, Optional<Instant> usedAt) {}
