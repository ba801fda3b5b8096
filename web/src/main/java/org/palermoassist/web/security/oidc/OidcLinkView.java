package org.palermoassist.web.security.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.palermoassist.security.Identities;
import org.palermoassist.security.OutsideIdentity;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Notices;

/**
 * Asks whether the person who came back from a provider is to open this account from now on. Nothing is linked on the way back
 * itself: the browser may have been sent there by somebody else.
 */
@Named
@RequestScoped
public class OidcLinkView {
    private static final String ACCOUNT = "/account?faces-redirect=true";

    @Inject
    private OidcSession session;

    @Inject
    private OidcSettings settings;

    @Inject
    private Identities identities;

    @Inject
    private CurrentActor current;

    /** Links. */
    public String link() {
        Optional<OidcSession.Found> found = session.found();
        Optional<OidcProvider> provider = provider();
        if (found.isPresent() && provider.isPresent()) {
            OidcPerson person = found.get().person();
            identities.link(
                    new OutsideIdentity(
                            person.issuer(), person.subject(), provider.get().body()),
                    current.actor());
            session.forgetFound();
            Notices.afterRedirect("security.identity.linked", provider.get().label());
        }
        return ACCOUNT;
    }

    /** Does not link. */
    public String leave() {
        session.forgetFound();
        return ACCOUNT;
    }

    /** Whether somebody came back. */
    public boolean isFound() {
        return provider().isPresent();
    }

    /** How the provider is called. */
    public String getLabel() {
        return provider().map(OidcProvider::label).orElse("");
    }

    /** Who came back, as the provider names the person. */
    public OidcPerson getPerson() {
        return session.found().map(OidcSession.Found::person).orElse(null);
    }

    private Optional<OidcProvider> provider() {
        return session.found().map(OidcSession.Found::provider).flatMap(settings::provider);
    }
}
