package org.palermoassist.web.security.oidc;

import java.io.Serializable;

/**
 * Whom a provider says it has before it.
 *
 * @param subject its key of the person, for good
 * @param name as the provider writes it, to be recognized by; may be empty, proves nothing, is not kept
 * @param secondFactor whether the provider asked for one, as far as the portal believes it
 */
public record OidcPerson(String issuer, String subject, String name, boolean secondFactor) implements Serializable {}
