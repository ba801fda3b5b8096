package org.palermoassist.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/**
 * The server answers {@code /metrics} within this application, to everybody: here only those with {@link Right#METRICS_READ}
 * get that far, by Basic or Bearer as at the API.
 */
@WebFilter({"/metrics", "/metrics/*"})
public class MetricsGate extends HttpFilter {
    @Inject
    private transient CurrentActor current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Actor actor = current.actor();
        if (actor.has(Right.METRICS_READ)) {
            chain.doFilter(request, response);
        } else if (actor.isSignedIn()) {
            Problems.notAllowed(response);
        } else {
            Problems.unauthorized(response);
        }
    }
}
