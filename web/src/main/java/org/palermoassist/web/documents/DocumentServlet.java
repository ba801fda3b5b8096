package org.palermoassist.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.palermoassist.documents.DocumentRef;
import org.palermoassist.documents.DocumentRow;
import org.palermoassist.documents.Documents;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;

/** {@code /documents/file?ref=D-...}: a file as it was received, under a name made here, never shown inside the portal's own pages. */
@WebServlet("/documents/file")
public class DocumentServlet extends HttpServlet {
    @Inject
    private transient Documents documents;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor by = current.actor();
        DocumentRow row;
        try {
            row = documents.row(new DocumentRef(request.getParameter("ref")), by);
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (row.address().isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(row.media().type());
        response.setContentLengthLong(row.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + row.fileName() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        byte[] piece = documents.piece(row.ref(), 0, by);
        for (int next = 1; piece.length > 0; next++) {
            response.getOutputStream().write(piece);
            piece = documents.piece(row.ref(), next, by);
        }
    }
}
