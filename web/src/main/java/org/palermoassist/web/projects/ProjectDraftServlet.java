package org.palermoassist.web.projects;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.palermoassist.projects.ProjectFormDrafts;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.security.CurrentActor;

/**
 * Keeps what is being typed into the form of a project (U-7). For the portal's own pages alone: the session's cookie and a header that no
 * other site's form can send.
 */
@WebServlet("/projects/draft")
public class ProjectDraftServlet extends HttpServlet {
    private static final String HEADER = "X-Portal-Draft";
    private static final int LONGEST = 300_000;

    @Inject
    private transient ProjectFormDrafts drafts;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/projects/list");
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
            drafts.keep(sent.getString("key"), sent.getJsonObject("fields").toString(), current.actor());
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("at", clock.instant().toString())
                            .build()
                            .toString());
        } catch (JsonException | NullPointerException | ClassCastException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuleViolation | NotFound refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } catch (NotAllowed refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
