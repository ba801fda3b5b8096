package org.palermoassist.web.security.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.palermoassist.web.shared.QueryString;

/** After signing out here one may still be signed in at the provider, and can go there to end that, too. */
@Named("oidcEnded")
@RequestScoped
public class OidcEndedView {
    @Inject
    private OidcSettings settings;

    @Inject
    private OidcDirectory directory;

    @Inject
    private HttpServletRequest request;

    /** How the provider is called; empty when the address names none. */
    public String getLabel() {
        return provider().map(OidcProvider::label).orElse("");
    }

    /** Where one signs out of the provider; empty when it offers nothing of the kind. */
    public String getAddress() {
        return provider()
                .flatMap(each -> directory.signOut(each).map(address -> {
                    String joint = address.getRawQuery() == null ? "?" : "&";
                    return address + joint + QueryString.of("").with("client_id", each.clientId());
                }))
                .orElse("");
    }

    private Optional<OidcProvider> provider() {
        return QueryString.of(request).first("provider").flatMap(settings::provider);
    }
}
