package org.palermoassist.web.security.oidc;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.QueryString;

/** Sends a person to an organization's own sign-in, to sign in or, when signed in, to link the account. */
@WebServlet("/oidc/start")
public class OidcStartServlet extends HttpServlet {
    @Inject
    private transient OidcSettings settings;

    @Inject
    private transient OidcFlow flow;

    @Inject
    private transient OidcSession session;

    @Inject
    private transient OidcRefusals refusals;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        QueryString asked = QueryString.of(request);
        Optional<OidcProvider> provider = asked.first("provider").flatMap(settings::provider);
        if (provider.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OidcAttempt attempt = OidcAttempt.at(
                clock.instant(), provider.get().name(), asked.first("from").orElse("/"), current.isSignedIn());
        try {
            URI there = flow.begin(provider.get(), attempt);
            session.begin(attempt);
            response.sendRedirect(there.toString());
        } catch (OidcRefused refused) {
            refusals.send(provider.get(), refused, response);
        }
    }
}
