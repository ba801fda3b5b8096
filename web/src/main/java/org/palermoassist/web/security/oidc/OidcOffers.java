package org.palermoassist.web.security.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.palermoassist.web.shared.QueryString;

/** The organizations' own sign-ins that can be chosen on the sign-in page and on the account page. */
@Named
@RequestScoped
public class OidcOffers {
    @Inject
    private OidcSettings settings;

    /**
     * One of them.
     *
     * @param name of the provider
     * @param label how it is called
     */
    public record Offer(String name, String label) {}

    /** All, by name; none when none is switched on. */
    public List<Offer> getAll() {
        return settings.providers().stream()
                .map(each -> new Offer(each.name(), each.label()))
                .toList();
    }

    /** Where the way to it begins. */
    public String start(String name, String from) {
        return QueryString.of("")
                .with("provider", name)
                .with("from", Objects.requireNonNullElse(from, ""))
                .on("/oidc/start");
    }

    /** How the provider with this issuer is called; its address when it is switched off. */
    public String labelOf(String issuer) {
        return settings.providers().stream()
                .filter(each -> each.issuer().toString().equals(issuer))
                .map(OidcProvider::label)
                .findFirst()
                .orElse(issuer);
    }
}
