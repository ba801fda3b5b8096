package org.palermoassist.web.security.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.palermoassist.security.Identities;
import org.palermoassist.security.LinkedIdentity;
import org.palermoassist.security.OutsideIdentity;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** An administrator links organizations' own sign-ins to the account whose page this is, and takes links back. */
@Named
@RequestScoped
public class AccountIdentities {
    @Inject
    private Identities identities;

    @Inject
    private OidcSettings settings;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private ExternalContext external;

    private String provider = "";
    private String subject = "";

    /** What opens the account, the newest first. */
    public List<LinkedIdentity> getAll() {
        return identities.of(login(), current.actor());
    }

    /** Links. */
    public void link() throws IOException {
        OidcProvider chosen = settings.provider(provider).orElseThrow(() -> new NotFound(provider));
        identities.linkTo(
                login(),
                new OutsideIdentity(chosen.issuer().toString(), subject.strip(), chosen.body()),
                current.actor());
        Notices.afterRedirect("security.identity.linkedFor", login(), chosen.label());
        external.redirect(address.getHere());
    }

    /** Takes a link back. */
    public void unlink(String ref) throws IOException {
        identities.unlink(ref, current.actor());
        Notices.afterRedirect("security.identity.unlinkedFor", login());
        external.redirect(address.getHere());
    }

    private String login() {
        return address.get("login");
    }

    /** Name of the provider. */
    public String getProvider() {
        return provider;
    }

    /** Name of the provider. */
    public void setProvider(String chosen) {
        provider = Objects.requireNonNullElse(chosen, "");
    }

    /** The provider's key of the person. */
    public String getSubject() {
        return subject;
    }

    /** The provider's key of the person. */
    public void setSubject(String typed) {
        subject = Objects.requireNonNullElse(typed, "");
    }
}
