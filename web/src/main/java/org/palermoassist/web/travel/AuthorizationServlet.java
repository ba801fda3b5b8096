package org.palermoassist.web.travel;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.NotFound;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.JourneyReading;
import org.palermoassist.travel.JourneyRef;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** {@code /journeys/authorization.pdf?ref=Y-...}: the travel authorization, in the language of the page. */
@WebServlet("/journeys/authorization.pdf")
public class AuthorizationServlet extends HttpServlet {
    @Inject
    private transient JourneyReading journeys;

    @Inject
    private transient ReferenceData reference;

    @Inject
    private transient PrintMark marks;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient JourneyWords places;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        JourneyDetails journey;
        try {
            journey = journeys.details(new JourneyRef(request.getParameter("ref")), current.actor());
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String mark = marks.saying(PrintMark.FUND, Words.in(language));
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + journey.row().ref() + "-authorization.pdf\"");
        response.setContentType("application/pdf");
        String state = reference.states().name(journey.row().stateCode(), language.code());
        new AuthorizationPdf(language, state, places::place).write(journey, mark, response.getOutputStream());
    }
}
