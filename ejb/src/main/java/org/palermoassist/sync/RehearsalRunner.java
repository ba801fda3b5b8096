package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.iati.FileReport;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.StoredBytes;

/** Does the work of one rehearsal, in many small transactions. The route calls it, one rehearsal after the other. */
@ApplicationScoped
public class RehearsalRunner {
    private static final Logger LOG = System.getLogger(RehearsalRunner.class.getName());

    @Inject
    private RehearsalBook book;

    @Inject
    private RehearsalBytes bytes;

    @Inject
    private RehearsalBatches batches;

    @Inject
    private Payloads payloads;

    @Inject
    private PayloadReaders readers;

    @Inject
    private SourceTurns turns;

    @Inject
    private FetchBook fetches;

    @Inject
    private Spool spool;

    @Inject
    private Instance<Fetcher> fetcher;

    @Inject
    private Instance<RehearsalQueue> queue;

    /** Reads the file of a rehearsal and tells what an import would do. May be repeated: it begins anew. */
    public void process(RehearsalRef ref, Actor by) {
        SourceTurns.Turn turn = turns.take(ref);
        try {
            Optional<RehearsalJob> begun = book.begin(ref, by);
            if (begun.isPresent()) {
                process(begun.get(), by);
            }
            LOG.log(Level.INFO, "sync.rehearsal rehearsal=" + ref + " begun=" + begun.isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.end();
        }
    }

    private void process(RehearsalJob job, Actor by) throws IOException {
        if (job.bytes().isEmpty() && job.origin() == RehearsalOrigin.SOURCE && !fetch(job, by)) {
            return;
        }
        Path file = Files.createTempFile("rehearsal", ".payload");
        try {
            spool(book.find(job.ref(), by), file, by);
            Optional<Long> before = payloads.processedBefore(job.source().sourceId(), StoredBytes.sha256(file), by);
            if (before.isPresent()) {
                book.endAsSame(job, before.get(), by);
            } else {
                read(book.find(job.ref(), by), file, by);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void spool(RehearsalJob job, Path into, Actor by) throws IOException {
        int pieces = job.bytes().map(PayloadInfo::pieces).orElse(0);
        try (InputStream in = new PayloadStream(number -> bytes.piece(job, number, by), pieces)) {
            Files.copy(in, into, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Fetches what the source would send now, to its end; the book of fetches is not told. */
    private boolean fetch(RehearsalJob job, Actor by) throws IOException {
        Haul haul = fetcher.get().fetch(fetches.rehearsal(job.sourceCode(), by));
        try {
            if (haul.files().isEmpty()) {
                Optional<Haul.Fault> fault = haul.fault();
                String reason = fault.map(found -> found.fault().name()).orElse("NOTHING_CAME");
                book.fail(job.ref(), reason, fault.map(Haul.Fault::detail).orElse(""), by);
                return false;
            }
            keep(job, haul.files(), by);
            return true;
        } finally {
            haul.files().forEach(piece -> spool.drop(piece.file()));
        }
    }

    /** Each file that came is a rehearsal of its own. */
    private void keep(RehearsalJob job, List<Haul.Piece> files, Actor by) throws IOException {
        Haul.Piece first = files.get(0);
        bytes.keep(job.ref(), first.name(), first.file(), by);
        for (Haul.Piece other : files.subList(1, files.size())) {
            queue.get().add(bytes.open(job.sourceCode(), other.name(), other.file(), RehearsalOrigin.SOURCE, by));
        }
    }

    private void read(RehearsalJob job, Path payload, Actor by) throws IOException {
        FileRehearsal file = new FileRehearsal(readers.of(job.sourceCode(), by), job, batches, by);
        FileReport report = file.run(payload);
        if (file.isCancelled()) {
            book.cancelled(job.ref(), by);
            return;
        }
        boolean whole = report.processed() && file.isWhole() && job.kind() != SourceKind.LOOSE;
        if (whole && batches.isAllStored(job, by)) {
            batches.missing(job, report.counts().activities(), by);
        }
        book.end(job, report, by);
    }

    /**
     * A rehearsal cannot be done, not even after retries.
     *
     * @param cause what the portal met
     */
    public void giveUp(RehearsalRef ref, Throwable cause, Actor by) {
        book.fail(ref, "PORTAL_FAULT", Faults.words(cause), by);
    }

    /**
     * After a start: what was cut off begins anew.
     *
     * @return rehearsals to be queued, in order
     */
    public List<RehearsalRef> recover(Actor by) {
        return book.unfinished(by.with(Right.RUN_READ)).stream()
                .filter(turns::isFree)
                .toList();
    }
}
