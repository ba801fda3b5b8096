package org.palermoassist.web.travel;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.NotFound;
import org.palermoassist.travel.MeetingReport;
import org.palermoassist.travel.MeetingReports;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** {@code /journeys/meeting.pdf?ref=I-...}: the report of a meeting, in the language of the page. */
@WebServlet("/journeys/meeting.pdf")
public class MeetingReportServlet extends HttpServlet {
    @Inject
    private transient MeetingReports reports;

    @Inject
    private transient ReferenceData reference;

    @Inject
    private transient PrintMark marks;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        MeetingReport report;
        try {
            String ref = Optional.ofNullable(request.getParameter("ref")).orElse("");
            report = reports.of(new MeetingRef(ref), current.reader());
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + report.meeting().ref() + "-report.pdf\"");
        response.setContentType("application/pdf");
        String mark = marks.saying(PrintMark.FUND, Words.in(language));
        new MeetingReportPdf(language, reference).write(report, mark, response.getOutputStream());
    }
}
