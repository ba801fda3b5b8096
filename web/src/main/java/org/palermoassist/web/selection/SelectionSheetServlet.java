package org.palermoassist.web.selection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.Nominations;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.selection.RuleVersions;
import org.palermoassist.selection.Run;
import org.palermoassist.selection.SelectionRuns;
import org.palermoassist.selection.Selections;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** {@code /selection/sheet.pdf}: the latest list of a call on paper, in the language of the page. */
@WebServlet("/selection/sheet.pdf")
public class SelectionSheetServlet extends HttpServlet {
    @Inject
    private transient Calls calls;

    @Inject
    private transient Meetings meetings;

    @Inject
    private transient Nominations nominations;

    @Inject
    private transient RuleVersions rules;

    @Inject
    private transient SelectionRuns runs;

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
        CallRef ref =
                new CallRef(Optional.ofNullable(request.getParameter("ref")).orElse(""));
        SelectionSheetPdf.Content content = content(ref, current.actor());
        String mark = marks.saying(PrintMark.SELECTION, Words.in(language));
        Downloads.begin(response, "application/pdf", "selection-" + ref + ".pdf");
        new SelectionSheetPdf(language, reference).write(content, mark, response.getOutputStream());
    }

    private SelectionSheetPdf.Content content(CallRef ref, Actor by) {
        CallDetails call = calls.details(ref, by);
        Run run = runs.latest(ref, by).orElseThrow(() -> new NotFound(ref));
        Run signed = selections
                .decision(ref, by)
                .map(decision -> runs.run(ref, decision.signed(), by))
                .orElse(run);
        Map<String, NominationFacts> names = nominations.facts(ref, by.with(Right.NOMINATION_READ)).stream()
                .collect(Collectors.toMap(one -> one.ref().value(), Function.identity()));
        return new SelectionSheetPdf.Content(
                meetings.details(call.meeting(), by),
                rules.version(call.ruleSetVersion(), by),
                run,
                signed,
                runs.deviations(ref, by),
                names);
    }
}
