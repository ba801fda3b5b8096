package org.palermoassist.web.travel;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palermoassist.shared.NotFound;
import org.palermoassist.travel.JourneyReading;
import org.palermoassist.travel.JourneyRef;
import org.palermoassist.web.export.TextDocument;
import org.palermoassist.web.security.CurrentActor;

/** {@code /journeys/letter.docx?ref=Y-...&kind=INVITATION&in=fr}: a letter about a journey as a text document, to be signed. */
@WebServlet("/journeys/letter.docx")
public class JourneyLetterServlet extends HttpServlet {
    @Inject
    private transient JourneyReading journeys;

    @Inject
    private transient JourneyLetters letters;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = "fr".equals(request.getParameter("in")) ? "fr" : "en";
        JourneyLetters.Kind kind = "EMBASSY".equals(request.getParameter("kind"))
                ? JourneyLetters.Kind.EMBASSY
                : JourneyLetters.Kind.INVITATION;
        JourneyRef ref;
        TextDocument letter;
        try {
            ref = new JourneyRef(request.getParameter("ref"));
            letter = letters.letter(journeys.details(ref, current.actor()), kind, language);
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + ref + "-" + kind + "-" + language + ".docx\"");
        response.setContentType(TextDocument.TYPE);
        letter.write(response.getOutputStream());
    }
}
