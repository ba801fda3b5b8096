package org.palermoassist.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.calls.BankWay;
import org.palermoassist.calls.ExpertDetails;
import org.palermoassist.calls.ExpertField;
import org.palermoassist.calls.ExpertPart;
import org.palermoassist.calls.FieldName;
import org.palermoassist.calls.MissingPart;
import org.palermoassist.calls.PaperKind;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.documents.SentFile;
import org.palermoassist.web.documents.SentFiles;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** The expert's own part. With a script each field is kept when it is left; without one the button keeps all of them. */
@Named
@RequestScoped
public class ExpertPartView {
    @Inject
    private ExpertPart part;

    @Inject
    private ExpertSession session;

    @Inject
    private SentFiles files;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private ExpertDetails details;
    private Part cv;
    private Part passport;

    /** Whether the session is open; else the link in the letter has to be opened again. */
    public boolean isOpen() {
        return session.open().isPresent();
    }

    /** The part as it stands. */
    public ExpertDetails getDetails() {
        if (details == null) {
            details = part.details(session.pass(), reader());
        }
        return details;
    }

    /** What stands in a field: as it is kept; nothing of what is secret. */
    public String said(String field) {
        return getDetails().said().getOrDefault(field, "");
    }

    /** When a secret field was said, in words; empty when it was not. */
    public String given(String field) {
        Instant at = getDetails().given().get(field);
        return at == null ? "" : portal.words("expert.given", portal.time(at));
    }

    /** When a paper came, in words; empty when it did not. */
    public String came(String kind) {
        Instant at = getDetails().papers().get(PaperKind.valueOf(kind));
        return at == null ? "" : portal.words("expert.came", portal.time(at));
    }

    /** Items of a meeting's agenda by the names of their fields. */
    public List<Map.Entry<String, AgendaItem>> items(ExpertDetails.ExpertMeeting meeting) {
        return List.copyOf(meeting.items().entrySet());
    }

    /** What is missing that the expert can mend. */
    public List<MissingPart> getMissing() {
        return getDetails().missing().stream().filter(MissingPart::byExpert).toList();
    }

    /** Ways in which money can come. */
    public List<BankWay> getBankWays() {
        return List.of(BankWay.values());
    }

    /** Keeps all fields; those that are refused are named, the others are kept. */
    public void save() throws IOException {
        Words words = Words.in(portal.getLanguage());
        List<String> refused = new ArrayList<>();
        for (String name : request.getParameterMap().keySet()) {
            if (isField(name)) {
                keep(FieldName.parse(name), request.getParameter(name), words, refused);
            }
        }
        refused.forEach(text -> Notices.refusedHere("expert.refused", text));
        if (refused.isEmpty()) {
            Notices.afterRedirect("expert.done");
            external.redirect("/expert/part");
        }
        details = null;
    }

    private static boolean isField(String name) {
        String first = name.split("/", 2)[0];
        return Arrays.stream(ExpertField.values())
                .anyMatch(field -> field.name().equals(first));
    }

    /** A blank field says nothing of what is secret, since what was said is not shown back. */
    private void keep(FieldName name, String typed, Words words, List<String> refused) {
        boolean same = typed.strip().equals(said(name.toString()));
        if (same || name.field().secret() && typed.isBlank()) {
            return;
        }
        try {
            part.save(session.pass(), name, new Typed(typed), reader());
        } catch (RuleViolation broken) {
            refused.add(words.get("expert.field." + name.field()) + ": "
                    + words.get(broken.messageKey(), broken.facts().toArray()));
        }
    }

    /** Takes the curriculum vitae. */
    public void sendCv() throws IOException {
        take(PaperKind.CV, cv);
    }

    /** Takes the page of the passport. */
    public void sendPassport() throws IOException {
        take(PaperKind.PASSPORT, passport);
    }

    private void take(PaperKind kind, Part file) throws IOException {
        Actor expert = part.actor(session.pass(), reader());
        Optional<SentFile> sent = files.open(file, expert);
        if (sent.isEmpty()) {
            Notices.refusedHere("documents.needFile");
            return;
        }
        try (SentFile one = sent.get()) {
            part.attach(session.pass(), kind, one.name(), one.body(), reader());
            one.taken();
        }
        Notices.afterRedirect("expert.attached");
        external.redirect("/expert/part");
    }

    private Actor reader() {
        return Actor.anonymous(portal.getLanguage().code());
    }

    /** The curriculum vitae. */
    public Part getCv() {
        return cv;
    }

    /** The curriculum vitae. */
    public void setCv(Part sent) {
        cv = sent;
    }

    /** The page of the passport. */
    public Part getPassport() {
        return passport;
    }

    /** The page of the passport. */
    public void setPassport(Part sent) {
        passport = sent;
    }
}
