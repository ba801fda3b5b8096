package org.palermoassist.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The refusals of the machine's door, which stands before every mapper. */
final class Problems {
    private static final int TOO_MANY = 429;

    private Problems() {}

    static void unauthorized(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Palermo Assist\", charset=\"UTF-8\"");
        write(response, HttpServletResponse.SC_UNAUTHORIZED, "CREDENTIALS", "Credentials are not accepted");
    }

    /** The password was right, but could never be followed by a code. */
    static void tokenNeeded(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Palermo Assist\"");
        write(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "TOKEN_NEEDED",
                "This account signs in with a second factor: use an access token, made on the account page, as Bearer");
    }

    static void notAllowed(HttpServletResponse response) {
        write(response, HttpServletResponse.SC_FORBIDDEN, "NOT_ALLOWED", "This account may not do that");
    }

    static void tooMany(HttpServletResponse response, long seconds) {
        response.setHeader("Retry-After", Long.toString(seconds));
        write(response, TOO_MANY, "TOO_MANY", "Too many requests; come back in the seconds that Retry-After names");
    }

    private static void write(HttpServletResponse response, int status, String code, String title) {
        response.setStatus(status);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter()
                    .write("{\"type\":\"about:blank\",\"status\":" + status + ",\"code\":\"" + code + "\",\"title\":\""
                            + title + "\"}");
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
