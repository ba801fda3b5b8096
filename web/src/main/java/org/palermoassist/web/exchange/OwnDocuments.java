package org.palermoassist.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.palermoassist.documents.DocumentMedia;
import org.palermoassist.documents.DocumentRow;
import org.palermoassist.documents.Documents;
import org.palermoassist.security.Actor;

/** Documents that hang on own records: a list of them, and the files as they came. */
@ApplicationScoped
class OwnDocuments {
    @Inject
    private Documents documents;

    /**
     * Writes documents of these records.
     *
     * @param folder of the archive
     */
    void write(String folder, Stream<String> records, OwnArchive archive, Actor by) throws IOException {
        List<DocumentRow> found =
                records.flatMap(record -> documents.of(record, by).stream()).toList();
        archive.table(folder + "/documents.csv", DocumentRow.class, found.stream());
        for (DocumentRow document : found) {
            if (document.media() != DocumentMedia.LINK) {
                archive.file(
                        folder + "/documents/" + document.fileName(),
                        "exchange.own.document",
                        out -> copy(document, out, by));
            }
        }
    }

    private void copy(DocumentRow document, OutputStream out, Actor by) throws IOException {
        byte[] piece = documents.piece(document.ref(), 0, by);
        for (int number = 1; piece.length > 0; number++) {
            out.write(piece);
            piece = documents.piece(document.ref(), number, by);
        }
    }
}
