package org.palermoassist.web.directory;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.palermoassist.directory.NoteDetails;
import org.palermoassist.directory.NoteRef;
import org.palermoassist.directory.Notes;
import org.palermoassist.reference.Languages;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.export.TextDocument;
import org.palermoassist.web.security.CurrentActor;

/** {@code /notes/draft.docx?ref=V-...&in=fr}: the draft of a note verbale as a text document, to be signed (U-12). */
@WebServlet("/notes/draft.docx")
public class NoteDraftServlet extends HttpServlet {
    @Inject
    private transient Notes notes;

    @Inject
    private transient NoteDraft draft;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = Optional.ofNullable(request.getParameter("in"))
                .filter(Languages.OFFICIAL::contains)
                .orElse("en");
        Actor by = current.actor().reading(language);
        NoteRef ref;
        List<String> paragraphs;
        try {
            ref = new NoteRef(request.getParameter("ref"));
            NoteDetails note = notes.details(ref, by);
            paragraphs = draft.paragraphs(note, language, by);
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + ref + "-" + language + ".docx\"");
        response.setContentType(TextDocument.TYPE);
        TextDocument document = new TextDocument(language, ref.value());
        paragraphs.forEach(document::text);
        document.write(response.getOutputStream());
    }
}
