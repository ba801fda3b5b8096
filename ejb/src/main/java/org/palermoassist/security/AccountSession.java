package org.palermoassist.security;

import java.time.Instant;

/**
 * An open session of an account.
 *
 * @param ref {@code Z-...}, to end it by
 * @param startedAt UTC
 * @param seenAt when it asked for something last, to the minute, UTC
 * @param address where it was signed in from
 * @param browser in words; empty when it does not say
 * @param current whether it is the one that asks
 */
public record AccountSession(
        String ref,
        SignInWay way,
        Instant startedAt,
        Instant seenAt,
        String address,
        String browser,
        boolean current) {}
