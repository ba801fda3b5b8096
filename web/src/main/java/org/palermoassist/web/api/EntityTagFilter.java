package org.palermoassist.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.palermoassist.shared.Sha256;

/**
 * ETag over the bytes of each JSON answer to a GET; the same bytes again are answered 304 without a body. Streams (XML, CSV)
 * pass untouched. A filter and no interceptor of the API: there the status can no longer be changed.
 */
@WebFilter("/api/*")
public class EntityTagFilter extends HttpFilter {
    private static final String WEAK = "W/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        HeldAnswer held = new HeldAnswer(response);
        chain.doFilter(request, held);
        if (held.isHeld()) {
            send(held.body(), request.getHeader("If-None-Match"), response);
        }
    }

    private static void send(byte[] body, String known, HttpServletResponse response) throws IOException {
        String tag = '"' + digest(body) + '"';
        response.setHeader("ETag", tag);
        if (known != null
                && Arrays.stream(known.split(",")).map(EntityTagFilter::strong).anyMatch(tag::equals)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String strong(String tag) {
        String given = tag.strip();
        return given.startsWith(WEAK) ? given.substring(WEAK.length()) : given;
    }

    private static String digest(byte[] body) {
        return HexFormat.of().formatHex(Sha256.of(body), 0, 16);
    }
}
