package org.palermoassist.web.security.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Why a sign-in by a provider came to nothing, and what to do. */
@Named("oidcOutcome")
@RequestScoped
public class OidcOutcomeView {
    @Inject
    private OidcSession session;

    @Inject
    private OidcSettings settings;

    /** The reason; {@code NOT_VALID} when nothing is known of any sign-in. */
    public String getReason() {
        return session.outcome()
                .map(OidcSession.Outcome::reason)
                .orElse(OidcRefused.Reason.NOT_VALID)
                .name();
    }

    /** How the provider is called; empty when none is known. */
    public String getLabel() {
        return session.outcome()
                .flatMap(each -> settings.provider(each.provider()))
                .map(OidcProvider::label)
                .orElse("");
    }

    /** The provider's own address of itself, for an administrator; empty when none is known. */
    public String getIssuer() {
        return session.outcome()
                .flatMap(each -> settings.provider(each.provider()))
                .map(each -> each.issuer().toString())
                .orElse("");
    }

    /** The provider's key of the person, for an administrator; empty when it was not told. */
    public String getSubject() {
        return session.outcome().map(OidcSession.Outcome::subject).orElse("");
    }
}
