package org.palermoassist.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The answer 401 of the machine's door, which stands before every filter and mapper. */
final class Problems {
    private Problems() {}

    static void unauthorized(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Palermo Assist\", charset=\"UTF-8\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter()
                    .write("{\"type\":\"about:blank\",\"status\":401,\"code\":\"CREDENTIALS\","
                            + "\"title\":\"Credentials are not accepted\"}");
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
