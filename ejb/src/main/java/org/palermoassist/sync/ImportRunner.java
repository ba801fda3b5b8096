package org.palermoassist.sync;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.iati.FileReport;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.StoredBytes;

/** Does the work of one run, in many small transactions. The import route calls it, one run after the other. */
@ApplicationScoped
public class ImportRunner {
    private static final Logger LOG = System.getLogger(ImportRunner.class.getName());

    @Inject
    private RunBook book;

    @Inject
    private Payloads payloads;

    @Inject
    private PayloadReaders readers;

    @Inject
    private ImportBatches batches;

    @Inject
    private MissingProjects missing;

    @Inject
    private SourceTurns turns;

    @Inject
    private RunRecovery recovery;

    @Inject
    private RunUndoing undoing;

    @Inject
    private Spool spool;

    @Resource
    private ManagedExecutorService executor;

    /**
     * Keeps the payload, reads the file, writes its activities. May be repeated after a failure or a stop: what is written already is
     * passed over, so that the tables and the counts are those of one reading.
     *
     * @return whether the file was accepted
     */
    public boolean process(RunRef ref, Actor by) {
        SourceTurns.Turn turn = turns.take(book.find(ref, by).source().sourceId());
        try {
            Optional<RunJob> begun = book.begin(ref, by);
            boolean accepted = begun.isPresent() && process(begun.get(), by);
            LOG.log(Level.INFO, "sync.run run=" + ref + " accepted=" + accepted);
            return accepted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.end();
        }
    }

    private boolean process(RunJob job, Actor by) throws IOException {
        if (job.undoes().isPresent()) {
            undoing.run(job, by);
            return true;
        }
        RunJob here = withBytes(job, by);
        String sha256 = StoredBytes.sha256(here.spool());
        Optional<Long> before = payloads.processedBefore(job.source().sourceId(), sha256, by);
        boolean accepted = true;
        if (before.isPresent()) {
            book.endAsSame(here, before.get(), by);
        } else {
            boolean goesOn = job.payload().equals(Optional.of(sha256));
            accepted = read(goesOn ? here : book.afresh(here, by), sha256, by);
        }
        spool.remove(here.spool());
        return accepted;
    }

    /** Where the bytes are no longer at hand, they are taken from what was kept. */
    private RunJob withBytes(RunJob job, Actor by) throws IOException {
        if (Files.isReadable(job.spool())) {
            return job;
        }
        Actor reading = by.with(Right.RUN_READ);
        try (InputStream kept = new PayloadStream(payloads, payloads.info(job.ref(), reading), reading)) {
            return book.moved(job, spool.receive(kept), by);
        }
    }

    private boolean read(RunJob job, String sha256, Actor by) throws IOException {
        Runnable keep = () -> book.received(job, payloads.keep(job.spool(), sha256, by), by);
        FileImport file = new FileImport(readers.of(job, by), job, batches, keep, executor, by);
        FileReport report = file.run();
        if (file.isCancelled()) {
            book.cancelled(job.ref(), by);
            return false;
        }
        boolean whole =
                report.processed() && file.isWhole() && job.kind() != SourceKind.LOOSE && missing.isAllStored(job, by);
        Optional<Loss> sudden = whole ? missing.sudden(job, report, by) : Optional.empty();
        if (sudden.isPresent()) {
            book.waits(job, report, sudden.get(), by);
        } else {
            int gone = whole && report.counts().activities() > 0 ? missing.mark(job, by) : 0;
            book.end(job, report, gone, by);
        }
        return report.processed();
    }

    /**
     * The run cannot be done, not even after retries. Its bytes are kept, so that it can be tried again.
     *
     * @param cause what the portal met
     */
    public void giveUp(RunRef ref, Throwable cause, Actor by) {
        RunJob job = book.find(ref, by);
        if (job.undoes().isEmpty() && job.payload().isEmpty() && Files.isReadable(job.spool())) {
            try {
                book.received(job, payloads.keep(job.spool(), StoredBytes.sha256(job.spool()), by), by);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        book.fail(ref, Faults.words(cause), by);
    }

    /**
     * After a start: what was cut off waits for its turn again, in its order; the spool is cleared. A file that still lies in the
     * watched directory comes in by itself and takes its run over.
     *
     * @return runs to be queued, in order
     */
    public List<RunRef> recover(Actor by) {
        List<RunRef> waiting = new ArrayList<>();
        List<Path> kept = new ArrayList<>();
        for (RunJob job : recovery.unfinished(by)) {
            if (!turns.isFree(job.source().sourceId())) {
                kept.add(job.spool()); // another node is at work
                continue;
            }
            boolean here = Files.isReadable(job.spool());
            if (!here && job.payload().isEmpty() && job.undoes().isEmpty()) {
                book.interrupt(job.ref(), by);
                continue;
            }
            recovery.again(job.ref(), by);
            kept.add(job.spool());
            if (!here || job.door() != Door.INBOX) {
                waiting.add(job.ref());
            }
        }
        spool.clearExcept(kept);
        return waiting;
    }
}
