package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Sessions;
import org.palermoassist.security.SignInWay;

/**
 * The server's session behind the pages: holds the random id of a session of the account once somebody is signed in, or, between
 * the two steps of a sign-in, whose code is awaited. Its own id changes at each step.
 */
@RequestScoped
public class PageSession {
    /** Session attribute with the id of the account's session; who it is and may do is read anew on each request. */
    static final String ID = "portal.session";

    /** Session attribute with the ref of the workspace that was chosen; none: the first one. */
    static final String WORKSPACE = "portal.workspace";

    private static final String AWAITED = "portal.awaited";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Signs the actor in; who was signed in before in this browser is signed out. */
    public void begin(Actor actor, SignInWay way) {
        leave();
        forget();
        HttpSession session = fresh();
        String browser = BrowserWords.of(request.getHeader("User-Agent"));
        session.setAttribute(ID, sessions.begin(way, request.getRemoteAddr(), browser, actor));
    }

    /** The passphrase of this login was right; its code is awaited, for ten minutes. */
    void await(String login) {
        leave();
        forget();
        fresh().setAttribute(AWAITED, new Awaited(login, clock.instant().plus(PATIENCE)));
    }

    /** Whose code is awaited. */
    Optional<String> awaited() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(AWAITED) instanceof Awaited waiting
                ? Optional.of(waiting)
                        .filter(each -> each.until().isAfter(clock.instant()))
                        .map(Awaited::login)
                : Optional.empty();
    }

    /** Signs out whoever is inside, if anybody is; what the pages hold is gone, too. */
    void leave() {
        Optional<Actor> inside = current.inside();
        inside.ifPresent(sessions::signOut);
        HttpSession session = request.getSession(false);
        if (inside.isPresent() && session != null) {
            session.invalidate();
        }
    }

    /** Forgets who was signed in or awaited. */
    void forget() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ID);
            session.removeAttribute(WORKSPACE);
            session.removeAttribute(AWAITED);
            session.removeAttribute(Enrolment.OFFER);
        }
    }

    static String workspace(HttpSession session) {
        return session.getAttribute(WORKSPACE) instanceof String ref ? ref : "";
    }

    private HttpSession fresh() {
        request.getSession();
        request.changeSessionId();
        return request.getSession();
    }

    private record Awaited(String login, Instant until) implements Serializable {}
}
