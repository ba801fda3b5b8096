package org.palermoassist.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site sends to a page with the reader's cookie, before anything is read. A second lock: the cookie is SameSite, and
 * every form of ours carries a view state of its session. The API takes no cookie and is left alone.
 */
public class ForeignFormFilter extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reading =
                READING.contains(request.getMethod()) || request.getRequestURI().startsWith("/api/");
        if (reading
                || isOwn(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Browsers say it themselves; older ones name the site; programs that are no browsers say neither, and hold no cookie. */
    static boolean isOwn(String site, String origin, String host) {
        if (site != null) {
            return OWN.contains(site);
        }
        return origin == null || host != null && host.equalsIgnoreCase(authority(origin));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
