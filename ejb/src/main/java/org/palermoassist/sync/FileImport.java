package org.palermoassist.sync;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.palermoassist.projects.iati.ActivityHandler;
import org.palermoassist.projects.iati.FileReport;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.RejectedActivity;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.LogText;
import org.palermoassist.sync.ImportBatches.Batch;

/**
 * Reads one file and writes its activities in batches: while one batch is written, the next is read. At most two batches are
 * in memory, whatever the size of the file.
 */
final class FileImport implements ActivityHandler {
    private static final Logger LOG = System.getLogger(FileImport.class.getName());
    /** At most so many activities are a batch. */
    static final int ACTIVITIES = 50;

    /** At most so many transactions and budgets are a batch, but for those of its last activity. */
    static final int ROWS = 2000;

    private final PayloadReader reader;
    private final RunJob job;
    private final ImportBatches batches;
    private final Executor executor;
    private final Actor by;
    private List<ReceivedActivity> activities = new ArrayList<>();
    private List<RejectedActivity> refused = new ArrayList<>();
    private int rows;
    private CountedStream bytes;
    private int activitiesToSkip;
    private int refusedToSkip;
    private volatile boolean cancelled;
    private CompletableFuture<Void> writing;

    /** @param first what is to be written before the first batch; reading does not wait for it */
    FileImport(PayloadReader reader, RunJob job, ImportBatches batches, Runnable first, Executor executor, Actor by) {
        this.reader = reader;
        this.job = job;
        this.batches = batches;
        this.executor = executor;
        this.by = by;
        this.activitiesToSkip = job.taken().activities();
        this.refusedToSkip = job.taken().refused();
        this.writing = CompletableFuture.runAsync(first, executor);
    }

    FileReport run() throws IOException {
        try (InputStream in = Files.newInputStream(job.spool())) {
            bytes = new CountedStream(in, () -> cancelled);
            FileReport report = reader.read(bytes, this);
            hand();
            return report;
        } finally {
            finish();
        }
    }

    /** Whether the file says all of what it stands for. */
    boolean isWhole() {
        return !reader.isPart();
    }

    /** Whether somebody wanted it to end; the rest of the file was not read. */
    boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void activity(ReceivedActivity activity) {
        if (activitiesToSkip > 0) {
            activitiesToSkip--; // an earlier attempt wrote it
            return;
        }
        activities.add(activity);
        rows += activity.moneyRows();
        if (activities.size() >= ACTIVITIES || rows >= ROWS) {
            hand();
        }
    }

    @Override
    public void rejected(RejectedActivity activity) {
        if (refusedToSkip > 0) {
            refusedToSkip--;
            return;
        }
        refused.add(activity);
        if (refused.size() >= ROWS) {
            hand();
        }
    }

    /** Prepares what has been read, while the batch before is still being written; then hands it over. */
    private void hand() {
        Batch batch = new Batch(batches.prepare(activities, by), refused, bytes.soFar());
        activities = new ArrayList<>();
        refused = new ArrayList<>();
        rows = 0;
        finish();
        if (!cancelled) {
            writing = CompletableFuture.runAsync(() -> write(batch), executor);
        }
    }

    private void finish() {
        try {
            writing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void write(Batch batch) {
        try {
            cancelled = !batches.write(job, batch, by);
        } catch (RuntimeException failure) {
            if (Faults.isPassing(failure)) {
                throw failure;
            }
            LOG.log(Level.INFO, "sync.batch run=" + job.ref() + " repeated one by one\n" + LogText.of(failure));
            batches.write(job, batch.withoutActivities(), by);
            batch.activities().forEach(activity -> alone(batch.with(List.of(activity))));
        }
    }

    /** One activity that fails never fails the file. */
    private void alone(Batch one) {
        try {
            batches.write(job, one, by);
        } catch (RuntimeException failure) {
            if (Faults.isPassing(failure)) {
                throw failure;
            }
            LOG.log(Level.WARNING, "sync.activity run=" + job.ref() + " not stored\n" + LogText.of(failure));
            ReceivedActivity activity = one.activities().get(0).received();
            batches.refuse(job, activity, Faults.words(failure), by);
        }
    }
}
