package org.palermoassist.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.audit.Origin;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.SecondFactors;
import org.palermoassist.security.Sessions;
import org.palermoassist.security.SignInStep;
import org.palermoassist.security.Visit;
import org.palermoassist.web.shared.SecurityHeaders;

/**
 * The one door. Under {@code /api/} and at {@code /metrics}: Basic or Bearer, no session, cookies ignored. Pages: the session of
 * the account, whose row, account and role are read anew on each request, by one query.
 */
@ApplicationScoped
class PortalAuthentication implements HttpAuthenticationMechanism {
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    /** Names the workspace that a request with Basic credentials is made in. */
    private static final String WORKSPACE = "Portal-Workspace";

    private static final String TOKEN_NEEDED = "portal.tokenNeeded";

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondFactors factors;

    @Inject
    private RememberedCredentials remembered;

    @Inject
    private CommandToken commandToken;

    @Inject
    private ApiLimits limits;

    @Inject
    private Origin origin;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        origin.from(request.getRemoteAddr());
        SecurityHeaders.set(request, response); // where the door itself answers, no filter has run
        if (isMachineDoor(request)) {
            return limits.refuses(request.getRemoteAddr(), response)
                    ? AuthenticationStatus.SEND_FAILURE
                    : machineDoor(request, response, context);
        }
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PageSession.ID) instanceof String id)) {
            return context.doNothing();
        }
        Optional<Visit> visit = sessions.visit(id, PageSession.workspace(session), Actor.anonymous());
        if (visit.isEmpty()) {
            session.invalidate();
            return context.doNothing();
        }
        if (visit.get().enrolFirst()) {
            request.setAttribute(CurrentActor.ENROLLING, visit.get().actor());
            return context.doNothing();
        }
        return accept(request, context, visit.get().actor());
    }

    static boolean isMachineDoor(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.equals("/metrics") || path.startsWith("/metrics/");
    }

    private AuthenticationStatus machineDoor(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        Optional<Actor> actor = Optional.empty();
        if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            actor = basic(header.substring(BASIC.length()).trim(), request);
        } else if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            actor = bearer(header.substring(BEARER.length()).trim(), request);
        }
        if (actor.isPresent()) {
            return limits.refuses(actor.get(), response)
                    ? AuthenticationStatus.SEND_FAILURE
                    : accept(request, context, actor.get());
        }
        if (request.getAttribute(TOKEN_NEEDED) != null) {
            Problems.tokenNeeded(response);
        } else {
            Problems.unauthorized(response);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** A password stands for all workspaces of a person: the first one answers, or the one that the request names. */
    private Optional<Actor> basic(String encoded, HttpServletRequest request) {
        String wanted = Objects.requireNonNullElse(request.getHeader(WORKSPACE), "");
        return remembered
                .login(encoded, () -> checked(encoded, request))
                .flatMap(login -> accounts.actor(login, wanted, Actor.anonymous()))
                .filter(actor -> wanted.isEmpty() || actor.workspace().equals(wanted));
    }

    /** A password alone is not enough for an account with a second factor: its programs use tokens. */
    private Optional<String> checked(String encoded, HttpServletRequest request) {
        Optional<String> login = signedIn(encoded, request.getRemoteAddr()).map(Actor::login);
        boolean more = login.isPresent() && factors.step(login.get(), Actor.anonymous()) == SignInStep.CODE;
        if (more) {
            request.setAttribute(TOKEN_NEEDED, true);
        }
        return login.filter(accepted -> !more);
    }

    private Optional<Actor> signedIn(String encoded, String address) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : accounts.signIn(pair.substring(0, colon), pair.substring(colon + 1), address, Actor.anonymous());
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<Actor> bearer(String token, HttpServletRequest request) {
        Optional<Actor> command = commandToken.actor(token, request.getRemoteAddr());
        return command.isPresent() ? command : accounts.actorOfToken(token, Actor.anonymous());
    }

    private static AuthenticationStatus accept(HttpServletRequest request, HttpMessageContext context, Actor actor) {
        request.setAttribute(CurrentActor.ATTRIBUTE, actor);
        return context.notifyContainerAboutLogin(
                actor.login(), Set.of(actor.role().name()));
    }
}
