package org.palermoassist.web.security.oidc;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Identities;
import org.palermoassist.security.OutsideIdentity;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.security.OutsideEntrance;

/** Where a person comes back to from an organization's own sign-in; each provider has an address of its own. */
@WebServlet(OidcReturnServlet.PATH + "/*")
public class OidcReturnServlet extends HttpServlet {
    static final String PATH = "/oidc/return";

    @Inject
    private transient OidcSettings settings;

    @Inject
    private transient OidcFlow flow;

    @Inject
    private transient OidcSession session;

    @Inject
    private transient OidcRefusals refusals;

    @Inject
    private transient OutsideEntrance entrance;

    @Inject
    private transient Identities identities;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<OidcProvider> provider = path == null ? Optional.empty() : settings.provider(path.substring(1));
        if (provider.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            OidcAttempt attempt = attempt(provider.get());
            OidcPerson person = flow.finish(provider.get(), attempt, answered(request));
            if (attempt.toLink()) {
                toLink(provider.get(), person, response);
            } else {
                enter(provider.get(), attempt, person, response);
            }
        } catch (OidcRefused refused) {
            refusals.send(provider.get(), refused, response);
        }
    }

    private OidcAttempt attempt(OidcProvider provider) throws OidcRefused {
        return session.takeAttempt()
                .filter(each -> each.provider().equals(provider.name()))
                .filter(each -> each.until().isAfter(clock.instant()))
                .orElseThrow(() -> new OidcRefused(OidcRefused.Reason.NOT_VALID, "no-attempt"));
    }

    private void toLink(OidcProvider provider, OidcPerson person, HttpServletResponse response)
            throws IOException, OidcRefused {
        if (!current.isSignedIn()) {
            throw new OidcRefused(OidcRefused.Reason.NOT_VALID, "signed-out");
        }
        session.found(new OidcSession.Found(provider.name(), person));
        response.sendRedirect("/oidc/link");
    }

    private void enter(OidcProvider provider, OidcAttempt attempt, OidcPerson person, HttpServletResponse response)
            throws IOException {
        Optional<Actor> actor = identities.signIn(
                new OutsideIdentity(person.issuer(), person.subject(), provider.body()), current.actor());
        if (actor.isEmpty()) {
            refusals.show(
                    new OidcSession.Outcome(OidcRefused.Reason.UNLINKED, provider.name(), person.subject()), response);
        } else {
            String there = entrance.enter(actor.get(), person.secondFactor(), attempt.from());
            session.signedInBy(provider.name());
            response.sendRedirect(there);
        }
    }

    private static Map<String, List<String>> answered(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Arrays.asList(each.getValue())));
    }
}
