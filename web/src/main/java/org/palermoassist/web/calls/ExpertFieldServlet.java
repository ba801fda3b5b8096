package org.palermoassist.web.calls;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.palermoassist.calls.ExpertPart;
import org.palermoassist.calls.FieldName;
import org.palermoassist.calls.MissingPart;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/**
 * Keeps one field of an expert's part when it is left (U-7, U-32): {@code {"field": "BIRTH", "value": "1970"}}.
 *
 * <p>Answers 200 with the moment and what is still missing, 409 with the reason why the field cannot be kept, 401 when the session ended
 * and the link has to be opened again, 400 for what is no field of ours.
 */
@WebServlet("/expert/field")
public class ExpertFieldServlet extends HttpServlet {
    private static final String HEADER = "X-Portal-Draft";
    private static final int LONGEST = 40_000;

    @Inject
    private transient ExpertPart part;

    @Inject
    private transient ExpertSession session;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/expert/part");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getHeader(HEADER) == null || request.getContentLengthLong() > LONGEST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Words words = Words.in(Language.of(request));
        try (var reader = Json.createReader(request.getReader())) {
            JsonObject sent = reader.readObject();
            if (!isText(sent, "field") || !isText(sent, "value")) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            FieldName name = FieldName.parse(sent.getString("field"));
            Actor by = Actor.anonymous(words.language());
            Set<MissingPart> missing = part.save(session.pass(), name, new Typed(sent.getString("value")), by);
            answer(response, HttpServletResponse.SC_OK, kept(missing, words));
        } catch (RuleViolation refused) {
            String reason = words.get(refused.messageKey(), refused.facts().toArray());
            answer(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    Json.createObjectBuilder().add("reason", reason));
        } catch (NotFound ended) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } catch (JsonException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isText(JsonObject sent, String name) {
        return sent.get(name) instanceof JsonString;
    }

    private JsonObjectBuilder kept(Set<MissingPart> missing, Words words) {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        missing.stream().filter(MissingPart::byExpert).forEach(one -> texts.add(words.get("calls.missing." + one)));
        return Json.createObjectBuilder().add("at", clock.instant().toString()).add("missing", texts);
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(body.build().toString());
    }
}
