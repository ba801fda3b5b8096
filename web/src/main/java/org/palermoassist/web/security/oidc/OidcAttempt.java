package org.palermoassist.web.security.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A person was sent to a provider and is to come back; held in the session, used once.
 *
 * @param provider name of the provider
 * @param state comes back with the person
 * @param nonce comes back inside the ID token
 * @param verifier secret of this attempt, whose hash the provider was told (PKCE)
 * @param from page to open afterwards
 * @param toLink whether a person who is signed in wants to link the account, rather than to sign in
 */
record OidcAttempt(
        String provider, String state, String nonce, String verifier, String from, boolean toLink, Instant until)
        implements Serializable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static OidcAttempt at(Instant now, String provider, String from, boolean toLink) {
        return new OidcAttempt(
                provider,
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                from,
                toLink,
                now.plus(PATIENCE));
    }
}
