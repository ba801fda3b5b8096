package org.palermoassist.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Puts {@link SecurityHeaders} on every answer, and says how long it may be kept. */
public class ResponseHeadersFilter extends HttpFilter {
    private static final String ONE_HOUR = "public, max-age=3600";
    private static final String ONE_YEAR = "public, max-age=31536000, immutable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        response.setCharacterEncoding("UTF-8");
        SecurityHeaders.set(request, response);
        if (isResource(request)) {
            boolean versioned = QueryString.of(request).first("v").isPresent();
            response.setHeader("Cache-Control", versioned ? ONE_YEAR : ONE_HOUR);
            chain.doFilter(request, new Kept(response));
        } else {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        }
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    /** Faces would set its own week. */
    private static final class Kept extends HttpServletResponseWrapper {
        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase("Cache-Control") && !name.equalsIgnoreCase("Expires")) {
                super.setHeader(name, value);
            }
        }
    }
}
