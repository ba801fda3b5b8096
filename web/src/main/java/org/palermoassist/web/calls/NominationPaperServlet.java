package org.palermoassist.web.calls;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.palermoassist.calls.ExpertData;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.PaperKind;
import org.palermoassist.documents.DocumentMedia;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;

/** {@code /nominations/paper?ref=X-...&kind=CV}: a paper of an expert as a download, opened piece by piece. */
@WebServlet("/nominations/paper")
public class NominationPaperServlet extends HttpServlet {
    @Inject
    private transient ExpertData data;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperKind kind = "PASSPORT".equals(request.getParameter("kind")) ? PaperKind.PASSPORT : PaperKind.CV;
        Actor by = current.reader();
        NominationRef ref;
        DocumentMedia media;
        try {
            ref = new NominationRef(Objects.requireNonNullElse(request.getParameter("ref"), ""));
            media = data.paper(ref, kind, by);
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(media.type());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + ref + "-" + kind + "." + media.ending() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        byte[] piece = data.piece(ref, kind, 0, by);
        for (int next = 1; piece.length > 0; next++) {
            response.getOutputStream().write(piece);
            piece = data.piece(ref, kind, next, by);
        }
    }
}
