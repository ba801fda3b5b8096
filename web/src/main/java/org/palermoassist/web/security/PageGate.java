package org.palermoassist.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.palermoassist.security.Actor;

/**
 * Who may open which page, by {@link PageAccess}. An unlisted page does not exist; one for signed-in roles sends the public to
 * the sign-in page and back, and answers 404 to the others.
 */
@WebFilter("/*")
public class PageGate implements Filter {
    private static final String SIGN_IN = "/sign-in";
    private static final String CODE = "/sign-in/code";
    private static final String ENROL = "/sign-in/enrol";

    @Inject
    private CurrentActor current;

    @Inject
    private PageSession session;

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) incoming;
        HttpServletResponse response = (HttpServletResponse) outgoing;
        String path = request.getRequestURI();
        if (PageAccess.isNoPage(path)) {
            chain.doFilter(request, response);
            return;
        }
        if (current.mustEnrol() || path.equals(CODE)) {
            step(request, response, chain);
            return;
        }
        Actor actor = current.actor();
        switch (PageAccess.of(path, actor.role())) {
            case OPEN -> chain.doFilter(request, response);
            case SIGN_IN ->
                response.sendRedirect(Returning.over(session.awaited().isPresent() ? CODE : SIGN_IN, wanted(request)));
            case ABSENT -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Between passphrase and second factor: only the page of that step opens, and only for whom it is due. */
    private void step(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String due = current.mustEnrol() ? ENROL : CODE;
        if (path.equals(due) && (current.mustEnrol() || session.awaited().isPresent())) {
            chain.doFilter(request, response);
        } else if (current.mustEnrol()) {
            response.sendRedirect(Returning.over(ENROL, wanted(request)));
        } else {
            response.sendRedirect(current.isSignedIn() ? "/" : Returning.over(SIGN_IN, from(request)));
        }
    }

    private static String from(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("from"), "");
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
