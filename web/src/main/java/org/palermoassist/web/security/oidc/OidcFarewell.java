package org.palermoassist.web.security.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.palermoassist.web.shared.QueryString;

/** Where one goes on signing out: home, or to a page that offers to sign out of the provider, too. */
@RequestScoped
public class OidcFarewell {
    @Inject
    private OidcSession session;

    /** The address, to be asked for before the session ends. */
    public String address() {
        return session.provider()
                .map(name -> QueryString.of("").with("provider", name).on("/oidc/ended"))
                .orElse("/");
    }
}
