package org.palermoassist.web.security.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** What the session of the pages holds while somebody signs in by a provider: the attempt, who came back, what went wrong. */
@RequestScoped
class OidcSession {
    private static final String ATTEMPT = "portal.oidc.attempt";
    private static final String FOUND = "portal.oidc.found";
    private static final String OUTCOME = "portal.oidc.outcome";
    private static final String PROVIDER = "portal.oidc.provider";

    @Inject
    private HttpServletRequest request;

    /**
     * How a sign-in ended that came to nothing.
     *
     * @param provider name of the provider
     * @param subject its key of the person, when it was told; else empty
     */
    record Outcome(OidcRefused.Reason reason, String provider, String subject) implements Serializable {}

    /** Who came back to be linked. */
    record Found(String provider, OidcPerson person) implements Serializable {}

    /** A person is sent away; a former attempt is forgotten. */
    void begin(OidcAttempt attempt) {
        put(ATTEMPT, attempt);
    }

    /** The attempt that is answered; it cannot be answered twice. */
    Optional<OidcAttempt> takeAttempt() {
        Optional<OidcAttempt> attempt = get(ATTEMPT, OidcAttempt.class);
        attempt.ifPresent(each -> request.getSession().removeAttribute(ATTEMPT));
        return attempt;
    }

    /** A person came back whom the account is to be linked with. */
    void found(Found found) {
        put(FOUND, found);
    }

    /** Whom the account is to be linked with. */
    Optional<Found> found() {
        return get(FOUND, Found.class);
    }

    /** The question was answered. */
    void forgetFound() {
        if (found().isPresent()) {
            request.getSession().removeAttribute(FOUND);
        }
    }

    /** It came to nothing. */
    void ended(Outcome outcome) {
        put(OUTCOME, outcome);
    }

    /** How the last one ended. */
    Optional<Outcome> outcome() {
        return get(OUTCOME, Outcome.class);
    }

    /** This session was signed in by a provider. */
    void signedInBy(String provider) {
        put(PROVIDER, provider);
    }

    private void put(String name, Serializable value) {
        request.getSession().setAttribute(name, value);
    }

    private <T> Optional<T> get(String name, Class<T> type) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getAttribute(name))
                        .filter(type::isInstance)
                        .map(type::cast);
    }

    /** The provider by which this session was signed in. */
    Optional<String> provider() {
        return get(PROVIDER, String.class);
    }
}
