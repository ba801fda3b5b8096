package org.palermoassist.web.shared;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.security.CurrentActor;

/**
 * Keeps what is being typed into a form, every 20 seconds and on leaving a field (U-7). For the portal's own pages alone: the
 * session's cookie and a header that no other site's form can send.
 *
 * <p>Answers 200 with the instant of keeping; 400 for what is no form of ours, 403 for a reader who may not write, 409 where a
 * rule refuses the text.
 */
public abstract class FormDraftServlet extends HttpServlet {
    private static final String HEADER = "X-Portal-Draft";
    private static final int LONGEST = 300_000;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Clock clock;

    /** The list that a reader is sent to who opens this address by hand. */
    protected abstract String list();

    /**
     * Keeps the form as it stands.
     *
     * @param fields JSON object of the form's fields
     */
    protected abstract void keep(String key, String title, String fields, Actor by);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(list());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getHeader(HEADER) == null || request.getContentLengthLong() > LONGEST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try (var reader = Json.createReader(request.getReader())) {
            JsonObject sent = reader.readObject();
            JsonObject fields = sent.getJsonObject("fields");
            if (fields == null || !sent.containsKey("key")) {
                throw new JsonException("no form");
            }
            keep(sent.getString("key"), sent.getString("title", ""), fields.toString(), current.actor());
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("at", clock.instant().toString())
                            .build()
                            .toString());
        } catch (JsonException | ClassCastException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuleViolation | NotFound refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } catch (NotAllowed refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
