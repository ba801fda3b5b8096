package org.palermoassist.security;

import java.time.Instant;

/**
 * A link that lives, as the page behind it shows it.
 *
 * @param login whose it is
 * @param name of the person
 * @param first whether it is an invitation; else a passphrase is set anew
 * @param until UTC
 */
public record InvitationDetails(String login, String name, boolean first, Instant until) {}
