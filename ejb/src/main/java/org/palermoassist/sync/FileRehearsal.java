package org.palermoassist.sync;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.projects.iati.ActivityHandler;
import org.palermoassist.projects.iati.FileReport;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.RejectedActivity;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.LogText;

/** Reads one file as an import does, and tries its activities batch by batch; one batch is in memory, whatever the size of the file. */
final class FileRehearsal implements ActivityHandler {
    private static final Logger LOG = System.getLogger(FileRehearsal.class.getName());

    private final PayloadReader reader;
    private final RehearsalJob job;
    private final RehearsalBatches batches;
    private final Actor by;
    private final List<ReceivedActivity> activities = new ArrayList<>();
    private final List<RejectedActivity> refused = new ArrayList<>();
    private int rows;
    private CountedStream bytes;
    private boolean cancelled;

    FileRehearsal(PayloadReader reader, RehearsalJob job, RehearsalBatches batches, Actor by) {
        this.reader = reader;
        this.job = job;
        this.batches = batches;
        this.by = by;
    }

    FileReport run(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            bytes = new CountedStream(in, () -> cancelled);
            FileReport report = reader.read(bytes, this);
            hand();
            return report;
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
        activities.add(activity);
        rows += activity.moneyRows();
        if (activities.size() >= FileImport.ACTIVITIES || rows >= FileImport.ROWS) {
            hand();
        }
    }

    @Override
    public void rejected(RejectedActivity activity) {
        refused.add(activity);
        if (refused.size() >= FileImport.ROWS) {
            hand();
        }
    }

    private void hand() {
        if (!cancelled) {
            try {
                cancelled = !batches.write(job, activities, refused, bytes.soFar(), by);
            } catch (RuntimeException failure) {
                oneByOne(failure);
            }
        }
        activities.clear();
        refused.clear();
        rows = 0;
    }

    private void oneByOne(RuntimeException failure) {
        if (Faults.isPassing(failure)) {
            throw failure;
        }
        LOG.log(Level.INFO, "sync.rehearsal rehearsal=" + job.ref() + " repeated one by one\n" + LogText.of(failure));
        batches.write(job, List.of(), refused, bytes.soFar(), by);
        activities.forEach(this::alone);
    }

    /** One activity that fails never fails the file. */
    private void alone(ReceivedActivity activity) {
        try {
            batches.write(job, List.of(activity), List.of(), bytes.soFar(), by);
        } catch (RuntimeException failure) {
            if (Faults.isPassing(failure)) {
                throw failure;
            }
            batches.refuse(job, activity, Faults.words(failure), by);
        }
    }
}
