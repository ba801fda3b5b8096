package org.palermoassist.sync;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
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
    private Spool spool;

    @Resource
    private ManagedExecutorService executor;

    /**
     * Keeps the payload, reads the file, writes its activities. May be repeated after a failure: what is stored already is
     * then unchanged.
     *
     * @return whether the file was accepted
     */
    public boolean process(RunRef ref, Actor by) {
        RunJob job = book.begin(ref, by);
        try {
            String sha256 = StoredBytes.sha256(job.spool());
            Optional<Long> before = payloads.processedBefore(job.source().sourceId(), sha256, by);
            boolean accepted = true;
            if (before.isPresent()) {
                book.endAsSame(job, before.get(), by);
            } else {
                accepted = read(job, sha256, by);
            }
            LOG.log(Level.INFO, "sync.run run=" + ref + " source=" + job.sourceCode() + " accepted=" + accepted);
            spool.remove(job.spool());
            return accepted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean read(RunJob job, String sha256, Actor by) throws IOException {
        Runnable keep = () -> book.received(job, payloads.keep(job.spool(), sha256, by), by);
        FileImport file = new FileImport(readers.of(job.source().sourceId(), by), job, batches, keep, executor, by);
        FileReport report = file.run();
        boolean whole =
                report.processed() && file.isAllStored() && report.counts().activities() > 0;
        int gone = whole && job.kind() != SourceKind.LOOSE ? batches.markGone(job, by) : 0;
        book.end(job, report, gone, by);
        return report.processed();
    }

    /** The run cannot be done, not even after retries. */
    public void giveUp(RunRef ref, Actor by) {
        book.fail(ref, by);
    }

    /**
     * After a start: marks what was interrupted, clears the spool.
     *
     * @return runs that still wait for their turn, in order
     */
    public List<RunRef> recover(Actor by) {
        List<RunRef> waiting = new ArrayList<>();
        List<Path> kept = new ArrayList<>();
        for (RunJob job : book.recover(by)) {
            if (Files.isReadable(job.spool())) {
                waiting.add(job.ref());
                kept.add(job.spool());
            } else {
                book.interrupt(job.ref(), by);
            }
        }
        spool.clearExcept(kept);
        return waiting;
    }
}
