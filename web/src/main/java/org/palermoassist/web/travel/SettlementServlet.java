package org.palermoassist.web.travel;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.palermoassist.shared.NotFound;
import org.palermoassist.travel.ClaimDetails;
import org.palermoassist.travel.Claims;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.JourneyReading;
import org.palermoassist.travel.JourneyRef;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** {@code /journeys/settlement.pdf?ref=Y-...&in=fr}: the letter of settlement to the traveller, once the claim is settled. */
@WebServlet("/journeys/settlement.pdf")
public class SettlementServlet extends HttpServlet {
    @Inject
    private transient JourneyReading journeys;

    @Inject
    private transient Claims claims;

    @Inject
    private transient JourneyLetters letters;

    @Inject
    private transient PrintMark marks;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = "fr".equals(request.getParameter("in")) ? Language.FR : Language.EN;
        SettlementPdf.Settled settled;
        try {
            settled = settled(new JourneyRef(request.getParameter("ref")), language);
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + settled.journey().row().ref() + "-settlement-" + language.code()
                        + ".pdf\"");
        response.setContentType("application/pdf");
        new SettlementPdf(language).write(settled, response.getOutputStream());
    }

    /** @throws NotFound before the claim is settled */
    private SettlementPdf.Settled settled(JourneyRef ref, Language language) {
        JourneyDetails journey = journeys.details(ref, current.actor());
        LocalDate on = journey.settledOn().orElseThrow(() -> new NotFound(ref));
        ClaimDetails claim = claims.details(ref, current.actor()).orElseThrow(() -> new NotFound(ref));
        String meeting = letters.meeting(journey, TravelTexts.in(language.code()));
        String mark = marks.saying(JourneyWords.FOR_THE_TRAVELLER, Words.in(language));
        return new SettlementPdf.Settled(journey, claim, on, meeting, mark);
    }
}
