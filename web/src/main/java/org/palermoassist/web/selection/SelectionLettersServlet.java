package org.palermoassist.web.selection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.CallRow;
import org.palermoassist.calls.Calls;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.selection.Decided;
import org.palermoassist.selection.Selections;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** {@code /selection/letters.pdf}: letters to all nominating States for the Secretariat; for a State its own. */
@WebServlet("/selection/letters.pdf")
public class SelectionLettersServlet extends HttpServlet {
    @Inject
    private transient Calls calls;

    @Inject
    private transient Selections selections;

    @Inject
    private transient ReferenceData reference;

    @Inject
    private transient PrintMark marks;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        Actor by = current.actor();
        CallRef ref =
                new CallRef(Optional.ofNullable(request.getParameter("ref")).orElse(""));
        CallRow call = calls.find(ref, by).orElseThrow(() -> new NotFound(ref));
        List<Decided> outcomes = by.has(Right.SELECTION_READ) ? selections.of(ref, by) : selections.own(ref, by);
        String mark = marks.saying(PrintMark.seenBy(AccessLevel.RESTRICTED), Words.in(language));
        Downloads.begin(response, "application/pdf", "letters-" + ref + ".pdf");
        new SelectionLettersPdf(language, reference).write(call, outcomes, mark, response.getOutputStream());
    }
}
