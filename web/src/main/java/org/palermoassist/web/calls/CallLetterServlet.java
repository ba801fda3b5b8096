package org.palermoassist.web.calls;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.Calls;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.reference.Languages;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.directory.NoteTexts;
import org.palermoassist.web.export.TextDocument;
import org.palermoassist.web.security.CurrentActor;

/** {@code /calls/letter.docx?ref=S-...&in=fr}: the letter of a call to the permanent missions, in one of the six languages. */
@WebServlet("/calls/letter.docx")
public class CallLetterServlet extends HttpServlet {
    @Inject
    private transient Calls calls;

    @Inject
    private transient Meetings meetings;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = Optional.ofNullable(request.getParameter("in"))
                .filter(Languages.OFFICIAL::contains)
                .orElse("en");
        Actor by = current.reader().reading(language);
        CallDetails call;
        try {
            call = calls.details(new CallRef(Objects.requireNonNullElse(request.getParameter("ref"), "")), by);
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + call.ref() + "-" + language + ".docx\"");
        response.setContentType(TextDocument.TYPE);
        NoteTexts texts = NoteTexts.in(language);
        TextDocument letter = new TextDocument(language, call.ref().value());
        paragraphs(call, meetings.details(call.meeting(), by), texts).forEach(letter::text);
        letter.write(response.getOutputStream());
    }

    static List<String> paragraphs(CallDetails call, MeetingDetails meeting, NoteTexts texts) {
        String sender = texts.get("addressee");
        Stream<String> head = Stream.of(texts.get(
                "call",
                sender,
                meeting.title(),
                meeting.venue(),
                texts.date(meeting.opensOn()),
                texts.date(meeting.closesOn())));
        Stream<String> agenda = meeting.agenda().stream().map(item -> item.number() + ". " + item.title());
        Stream<String> rest = Stream.of(
                texts.get("call.days", texts.date(call.firstListUntil()), texts.date(call.lateUntil())),
                texts.get("call.parts"),
                texts.get("reference", call.ref()),
                texts.get("call.closing", sender));
        return Stream.of(head, agenda, rest).flatMap(lines -> lines).toList();
    }
}
