package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.palermoassist.security.Actor;

/** Takes a list in for which somebody has said what its columns mean. */
@ApplicationScoped
public class MappedImport {
    @Inject
    private MappingDrafts drafts;

    @Inject
    private ImportDoor door;

    /**
     * Begins with a file that is being sent.
     *
     * @param body read to its end, not closed
     */
    public DraftRef look(String source, String fileName, InputStream body, Actor by) throws IOException {
        Path file = Files.createTempFile("draft", ".payload");
        try {
            Files.copy(body, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return drafts.begin(source, fileName, file, by);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Accepts the mapping of a draft and imports its file by it.
     *
     * @return the run to ask for
     */
    public RunRef importNow(DraftRef ref, Actor by) throws IOException {
        MappingDraft draft = drafts.details(ref, by);
        try (PayloadStream bytes = drafts.bytes(ref, by)) {
            drafts.accept(ref, by);
            return door.receive(draft.source(), draft.fileName(), Door.PAGE, bytes, by);
        }
    }
}
