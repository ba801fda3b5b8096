package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** The way in for files that are only tried, and from a rehearsal to its import. */
@ApplicationScoped
public class RehearsalDoor {
    @Inject
    private RehearsalBook book;

    @Inject
    private RehearsalBytes bytes;

    @Inject
    private Rehearsals rehearsals;

    @Inject
    private FetchBook fetches;

    @Inject
    private ImportDoor imports;

    @Inject
    private Instance<RehearsalQueue> queue;

    /**
     * Takes a file that is only to be tried.
     *
     * @param source code of a source
     * @param name as named by the sender
     * @param body its bytes; read to the end, not closed
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#FILE_HAS_NAME}, {@link SyncRule#SOURCE_TAKES_FILES}
     */
    public RehearsalRef receive(String source, String name, InputStream body, Actor by) throws IOException {
        by.mustHave(Right.IMPORT_RUN);
        String given = ImportDoor.named(name);
        Path file = Files.createTempFile("rehearsal", ".payload");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return queued(bytes.open(source, given, file, RehearsalOrigin.UPLOAD, by));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Tries what a source would send now.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#SOURCE_IS_FETCHED}, {@link SyncRule#SIGN_IN_IS_COMPLETE}
     */
    public RehearsalRef fetch(String source, Actor by) {
        fetches.rehearsal(source, by); // refuses at once what could not be fetched
        return queued(book.open(source, source, RehearsalOrigin.SOURCE, by));
    }

    /**
     * Tries what a run received, against what stands here now.
     *
     * @throws org.palermoassist.shared.NotFound when nothing is kept of it
     */
    public RehearsalRef again(RunRef run, Actor by) {
        return queued(book.ofRun(run, by));
    }

    private RehearsalRef queued(RehearsalRef ref) {
        queue.get().add(ref);
        return ref;
    }

    /**
     * Ends a rehearsal that is under way.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#REHEARSAL_IS_UNDER_WAY}
     */
    public void cancel(RehearsalRef ref, Actor by) {
        book.cancel(ref, by);
    }

    /**
     * Imports the file of a rehearsal, the very same bytes.
     *
     * @return the run to ask for
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#REHEARSAL_CAN_BE_IMPORTED}
     */
    public RunRef importNow(RehearsalRef ref, Door door, Actor by) throws IOException {
        RehearsalJob job = book.find(ref, by);
        RehearsalRow row = rehearsals.details(ref, by.with(Right.RUN_READ));
        SyncRule.REHEARSAL_CAN_BE_IMPORTED.require(row.importable(), ref);
        int pieces = job.bytes().map(PayloadInfo::pieces).orElse(0);
        try (InputStream file = new PayloadStream(number -> bytes.piece(job, number, by), pieces)) {
            RunRef run = imports.receive(job.sourceCode(), job.name(), door, file, by);
            book.imported(ref, run, by);
            return run;
        }
    }
}
