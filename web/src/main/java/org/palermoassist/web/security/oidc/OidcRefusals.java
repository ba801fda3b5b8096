package org.palermoassist.web.security.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.palermoassist.security.Identities;
import org.palermoassist.web.security.CurrentActor;

/** A sign-in by a provider came to nothing: the trail keeps it, the log says why, the person gets a page that says what to do. */
@RequestScoped
class OidcRefusals {
    private static final Logger LOG = System.getLogger(OidcRefusals.class.getName());

    @Inject
    private OidcSession session;

    @Inject
    private Identities identities;

    @Inject
    private CurrentActor current;

    void send(OidcProvider provider, OidcRefused refused, HttpServletResponse response) throws IOException {
        LOG.log(
                Level.INFO,
                "oidc=" + provider.name() + " refused=" + refused.reason() + " because="
                        + String.valueOf(refused.getMessage()).replaceAll("[^\\w .:;,=/()-]", "_"));
        identities.refused(provider.issuer().toString(), refused.reason().name(), current.actor());
        show(new OidcSession.Outcome(refused.reason(), provider.name(), ""), response);
    }

    /** Shows the page for an end that the trail knows of. */
    void show(OidcSession.Outcome outcome, HttpServletResponse response) throws IOException {
        session.ended(outcome);
        response.sendRedirect("/oidc/refused");
    }
}
