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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.palermoassist.security.Actor;

/**
 * Who may open which page, by {@link PageAccess}. An unlisted page does not exist; one for signed-in roles sends the public to
 * the sign-in page and back, and answers 404 to the others.
 */
@WebFilter("/*")
public class PageGate implements Filter {
    @Inject
    private CurrentActor current;

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
        Actor actor = current.actor();
        switch (PageAccess.of(path, actor.role())) {
            case OPEN -> chain.doFilter(request, response);
            case SIGN_IN ->
                response.sendRedirect("/sign-in?from=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
            case ABSENT -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
