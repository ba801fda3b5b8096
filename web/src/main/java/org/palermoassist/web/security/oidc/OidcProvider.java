package org.palermoassist.web.security.oidc;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * An organization's own sign-in, as it was set.
 *
 * @param name short, in small letters and digits; part of the address that people come back to
 * @param label how it is called on the sign-in page
 * @param issuer as the provider itself writes it
 * @param secretFile file with the secret that the provider gave the portal; a client without a secret has none
 * @param body whose people may be linked, {@code organization:O-...} or {@code state:XX}; nobody's: those of every body
 * @param acr values of the claim {@code acr} that mean that a second factor was asked for
 * @param amr values of the claim {@code amr} that mean the same
 */
record OidcProvider(
        String name,
        String label,
        URI issuer,
        String clientId,
        Optional<Path> secretFile,
        Optional<String> body,
        Set<String> acr,
        Set<String> amr) {}
