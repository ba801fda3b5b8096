package org.palermoassist.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A form of more than 2 MB, which the server would not read, is refused as what it is, and so is JSON of more than 1 MB or of a length that
 * is not told; so is what cannot be taken apart into names and values. Uploads are no such forms.
 */
@WebFilter("/*")
public class FormSizeFilter extends HttpFilter {
    private static final long LARGEST_FORM = 2 * 1024 * 1024;
    private static final long LARGEST_JSON = 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType() == null ? "" : request.getContentType();
        long length = request.getContentLengthLong();
        boolean json = type.startsWith("application/json");
        if (type.startsWith("application/x-www-form-urlencoded") && length > LARGEST_FORM
                || json && length > LARGEST_JSON) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (json && length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (!isReadable(request, type)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the server can take the names and values apart; where they are read later on, it would be a fault of ours. */
    private static boolean isReadable(HttpServletRequest request, String type) {
        if (type.startsWith("multipart/") && !type.contains("boundary=")) {
            return false;
        }
        try {
            request.getParameterNames();
            return true;
        } catch (IllegalStateException malformed) {
            return false;
        }
    }
}
