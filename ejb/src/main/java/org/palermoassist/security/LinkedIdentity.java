package org.palermoassist.security;

import java.time.Instant;
import java.util.Optional;

/**
 * An organization's own sign-in that opens an account.
 *
 * @param ref {@code J-...}
 * @param issuer who says who it is
 * @param subject its key of the person
 * @param linkedAt UTC
 * @param linkedBy login
 * @param usedAt last sign-in, UTC
 */
public record LinkedIdentity(
        String ref, String issuer, String subject, Instant linkedAt, String linkedBy, Optional<Instant> usedAt) {}
