package org.palermoassist.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A document that is too large, or that does not say how large it is, is refused before the server stores any of it (ASVS 5.2.1). */
@WebFilter({"/notes/*", "/needs/*"})
public class UploadSizeFilter extends HttpFilter {
    /** What a form holds besides the file. */
    private static final long REST_OF_FORM = 256 * 1024;

    @Inject
    @ConfigProperty(name = "portal.documents.largest", defaultValue = "26214400")
    private transient long largest;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean upload = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        long size = request.getContentLengthLong();
        if (upload && (size < 0 || size > largest + REST_OF_FORM)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
