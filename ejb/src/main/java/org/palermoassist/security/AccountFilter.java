package org.palermoassist.security;

import java.util.Optional;

/**
 * Which accounts are wanted.
 *
 * @param text part of login, name or e-mail; empty for all
 * @param role of an open workspace
 * @param state ISO 3166-1 alpha-2 code, of an open workspace
 * @param organization ref, of an open workspace
 */
public record AccountFilter(
        String text,
        Optional<Role> role,
        Optional<String> state,
        Optional<String> organization,
        Optional<AccountStanding> standing) {
    /** Every account. */
    public static final AccountFilter ALL =
            new AccountFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
