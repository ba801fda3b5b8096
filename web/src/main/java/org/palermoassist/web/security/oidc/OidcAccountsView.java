package org.palermoassist.web.security.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.palermoassist.security.Identities;
import org.palermoassist.security.LinkedIdentity;
import org.palermoassist.security.OutsideIdentity;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.QueryString;

/** An administrator links organizations' own sign-ins to somebody's account, and takes links back. */
@Named
@RequestScoped
public class OidcAccountsView {
    @Inject
    private Identities identities;

    @Inject
    private OidcSettings settings;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private String provider = "";
    private String subject = "";

    /** Links. */
    public String link() {
        OidcProvider chosen = settings.provider(provider).orElseThrow(() -> new NotFound(provider));
        identities.linkTo(
                getLogin(),
                new OutsideIdentity(chosen.issuer().toString(), subject.strip(), chosen.body()),
                current.actor());
        Notices.afterRedirect("security.identity.linkedFor", getLogin(), chosen.label());
        return page();
    }

    /** Takes a link back. */
    public String unlink(String ref) {
        identities.unlink(ref, current.actor());
        Notices.afterRedirect("security.identity.unlinkedFor", getLogin());
        return page();
    }

    private String page() {
        return QueryString.of("")
                .with("login", getLogin())
                .with("faces-redirect", true)
                .on("/oidc/accounts");
    }

    /** What opens the account, the newest first; nothing without a login. */
    public List<LinkedIdentity> getAll() {
        return getLogin().isEmpty() ? List.of() : identities.of(getLogin(), current.actor());
    }

    /** When it was used last; nothing when it never was. */
    public Instant used(LinkedIdentity identity) {
        return identity.usedAt().orElse(null);
    }

    /** Login of the account, as the address names it. */
    public String getLogin() {
        return address.get("login").strip();
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
