package org.palermoassist.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.palermoassist.documents.DocumentRef;
import org.palermoassist.documents.DocumentRow;
import org.palermoassist.documents.Documents;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;

/** {@code /documents/file?ref=D-...}: a document of a record. */
@WebServlet("/documents/file")
public class DocumentServlet extends FileServlet {
    @Inject
    private transient Documents documents;

    @Override
    protected Outgoing outgoing(String ref, Actor by) {
        DocumentRow row = documents.row(new DocumentRef(ref), by);
        if (row.address().isPresent()) {
            throw new NotFound(ref);
        }
        return new Outgoing(
                row.media().type(),
                row.size(),
                "attachment; filename=\"" + row.fileName() + "\"",
                number -> documents.piece(row.ref(), number, by));
    }
}
