package org.palermoassist.web.documents;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.documents.UploadKey;
import org.palermoassist.documents.Uploads;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;

/**
 * A file in parts (U-32), for the portal's own pages alone: {@code ?file=SHA-256:SIZE}. GET tells how many bytes are here; POST with {@code
 * &from=BYTE} brings the next part and answers the same. 401 when the session ended, 409 where a rule refuses, 400 for what is no part.
 */
public abstract class UploadServlet extends HttpServlet {
    private static final String HEADER = "X-Portal-Draft";
    private static final String NUMBER = "\\d{1,10}";

    @Inject
    private transient Uploads uploads;

    /**
     * Whose file it is.
     *
     * @throws NotFound when the session ended
     */
    protected abstract Actor sender(HttpServletRequest request);

    /** Where a reader is sent who opens this address by hand. */
    protected abstract String page();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UploadKey> key = UploadKey.parse(request.getParameter("file"));
        if (key.isEmpty()) {
            response.sendRedirect(page());
            return;
        }
        try {
            answer(response, uploads.received(key.get(), sender(request)));
        } catch (NotFound ended) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UploadKey> key = UploadKey.parse(request.getParameter("file"));
        String from = Optional.ofNullable(request.getParameter("from")).orElse("");
        boolean known = request.getHeader(HEADER) != null && key.isPresent() && from.matches(NUMBER);
        if (!known || request.getContentLengthLong() > Uploads.LARGEST_PART) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            Actor by = sender(request);
            byte[] part = request.getInputStream().readNBytes(Uploads.LARGEST_PART);
            answer(response, uploads.append(key.get(), Long.parseLong(from), part, by));
        } catch (NotFound ended) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } catch (RuleViolation refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    private static void answer(HttpServletResponse response, long received) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("received", received)
                        .build()
                        .toString());
    }
}
