package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.projects.iati.FileReport;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** The book of runs: opened on arrival, begun and ended by the import route. */
@UseCase
class RunBook {
    private static final int VERSION = 10;
    private static final String SUM = "activities = added + changed + unchanged + rejected";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Payloads payloads;

    @Inject
    private SyncRuns runs;

    @Inject
    private Event<RunEnded> ended;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Insists that a source of this code takes files. */
    public void insistOnSource(String code, Actor by) {
        by.mustHave(IMPORT_RUN);
        source(code);
    }

    /** Writes a file's arrival down; it waits for its turn from now on. */
    public RunRef open(Arrival arrival, Actor by) {
        by.mustHave(IMPORT_RUN);
        long source = source(arrival.source());
        RunRef ref = RunRef.next();
        Sql.change(
                em,
                "INSERT INTO sync_run (ref, source_id, door, started_by, status, spool, queued_at)"
                        + " VALUES (?, ?, ?, ?, 'QUEUED', ?, ?)",
                ref.value(),
                source,
                arrival.door().name(),
                by.login(),
                arrival.spool().toString(),
                clock.instant());
        Sql.change(
                em,
                "INSERT INTO sync_file (run_id, source_id, name, size) SELECT id, source_id, ?, ? FROM sync_run"
                        + " WHERE ref = ?",
                arrival.name(),
                arrival.size(),
                ref.value());
        audit.record(by, "sync.receive", ref, arrival.source(), arrival.name(), arrival.size());
        return ref;
    }

    /**
     * A file whose bytes are here already and would change nothing: its run is opened and ended at once, no bytes are needed. While
     * another run of the source waits or is at work nobody can know, so that the file has to come and take its turn.
     */
    public Optional<RunRef> again(String code, String name, String sha256, Door door, Actor by) {
        by.mustHave(IMPORT_RUN);
        long source = source(code);
        boolean busy = Sql.select("r.id", "sync_run r WHERE r.source_id = ?", source)
                .and("r.status IN ('QUEUED', 'RUNNING')")
                .first(em, row -> row.number(0))
                .isPresent();
        return busy
                ? Optional.empty()
                : payloads.processedBefore(source, sha256, by).map(before -> {
                    long size = Sql.select(
                                    "p.size",
                                    "payload p JOIN sync_file f ON f.payload_id = p.id WHERE f.id = ?",
                                    before)
                            .first(em, row -> row.number(0))
                            .orElseThrow();
                    RunRef ref = open(new Arrival(code, name, size, door, Path.of("")), by);
                    endAsSame(begin(ref, by).orElseThrow(), before, by);
                    return ref;
                });
    }

    private long source(String code) {
        Optional<Row> found =
                Sql.select("s.id, s.own", "source s WHERE s.code = ?", code).first(em, row -> row);
        Row row = found.orElseThrow(() -> new NotFound(code));
        SyncRule.SOURCE_TAKES_FILES.require(!row.flag(1), code);
        return row.number(0);
    }

    /**
     * A run as it stands.
     *
     * @throws NotFound when there is none of this ref
     */
    public RunJob find(RunRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        return Sql.select(RunJob.COLUMNS, RunJob.TABLES)
                .and("r.ref = ?", ref.value())
                .first(em, RunJob::of)
                .orElseThrow(() -> new NotFound(ref));
    }

    /** A run's turn has come; nothing when it is over, or was cancelled and is over now. */
    public Optional<RunJob> begin(RunRef ref, Actor by) {
        RunJob job = find(ref, by);
        int begun = Sql.change(
                em,
                "UPDATE sync_run SET status = 'RUNNING', attempts = attempts + 1, started_at = COALESCE(started_at, ?)"
                        + " WHERE ref = ? AND status IN ('QUEUED', 'RUNNING') AND cancelled_at IS NULL",
                clock.instant(),
                ref.value());
        if (begun == 1) {
            return Optional.of(job);
        }
        if (!runs.details(ref, by.with(Right.RUN_READ)).status().isOver()) {
            cancelled(ref, by);
        }
        return Optional.empty();
    }

    /** Nothing of the file is dealt with: the bytes are other ones, or it is to be read anew. */
    public RunJob afresh(RunJob job, Actor by) {
        by.mustHave(IMPORT_RUN);
        Sql.change(
                em,
                "UPDATE sync_file SET read_bytes = 0, taken = 0, taken_refused = 0, added = 0, changed = 0,"
                        + " unchanged = 0, rejected = 0, quarantined = 0, gone = 0 WHERE id = ?",
                job.fileId());
        return job.afresh();
    }

    /** The bytes lie elsewhere from now on. */
    public RunJob moved(RunJob job, Path file, Actor by) {
        by.mustHave(IMPORT_RUN);
        Sql.change(
                em,
                "UPDATE sync_run SET spool = ? WHERE ref = ?",
                file.toString(),
                job.ref().value());
        return job.at(file);
    }

    /** The payload is kept; reading begins. */
    public void received(RunJob job, long payload, Actor by) {
        by.mustHave(IMPORT_RUN);
        Sql.change(em, "UPDATE sync_file SET payload_id = ? WHERE id = ?", payload, job.fileId());
    }

    /** The same bytes were processed before and nothing newer took their place: the run ends with everything unchanged. */
    public void endAsSame(RunJob job, long before, Actor by) {
        by.mustHave(IMPORT_RUN);
        Sql.change(
                em,
                "UPDATE sync_file f JOIN sync_file b ON b.id = ? SET f.payload_id = b.payload_id, f.same_as_id = b.id,"
                        + " f.verdict = 'PROCESSED', f.read_bytes = f.size, f.iati_version = b.iati_version,"
                        + " f.activities = b.activities, f.unchanged = b.activities - b.rejected,"
                        + " f.rejected = b.rejected, f.quarantined = b.quarantined,"
                        + " f.transactions = b.transactions, f.budgets = b.budgets WHERE f.id = ?",
                before,
                job.fileId());
        close(job.ref(), RunStatus.DONE, by);
    }

    /** The file has been read, to its end or to what makes it unreadable. */
    public void end(RunJob job, FileReport report, int gone, Actor by) {
        by.mustHave(IMPORT_RUN);
        report(job, report, gone);
        close(job.ref(), RunStatus.DONE, by);
    }

    /** The file has been read, and so much is missing that a person is asked before anything is marked. */
    public void waits(RunJob job, FileReport report, Loss loss, Actor by) {
        by.mustHave(IMPORT_RUN);
        report(job, report, 0);
        Sql.change(
                em,
                "UPDATE sync_run SET known = ?, missing = ? WHERE ref = ?",
                loss.known(),
                loss.missing(),
                job.ref().value());
        close(job.ref(), RunStatus.WAITING, by);
    }

    private void report(RunJob job, FileReport report, int gone) {
        Sql.change(
                em,
                "UPDATE sync_file SET verdict = ?, reason = ?, place = ?, detail = ?, iati_version = ?,"
                        + " read_bytes = size, activities = ?, transactions = ?, budgets = ?, gone = ? WHERE id = ?",
                report.processed() ? "PROCESSED" : "REJECTED",
                report.fault().map(Enum::name).orElse(null),
                report.place().orElse(null),
                report.detail().orElse(null),
                report.version()
                        .map(v -> v.length() > VERSION ? v.substring(0, VERSION) : v)
                        .orElse(null),
                report.counts().activities(),
                report.counts().transactions(),
                report.counts().budgets(),
                gone,
                job.fileId());
    }

    /** Somebody wanted it to end: what is written stays. */
    public void cancelled(RunRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        cut(ref, "CANCELLED", "");
        close(ref, RunStatus.CANCELLED, by);
    }

    /**
     * The portal could not do it, not even after retries.
     *
     * @param cause what the portal met, for people
     */
    public void fail(RunRef ref, String cause, Actor by) {
        by.mustHave(IMPORT_RUN);
        cut(ref, "PORTAL_FAULT", cause);
        close(ref, RunStatus.FAILED, by);
    }

    /** Its bytes are gone: the file must be sent again. */
    public void interrupt(RunRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        cut(ref, "INTERRUPTED", "");
        close(ref, RunStatus.INTERRUPTED, by);
    }

    private void cut(RunRef ref, String reason, String detail) {
        Sql.change(
                em,
                "UPDATE sync_file SET verdict = 'REJECTED', reason = ?, detail = NULLIF(?, ''), " + SUM
                        + " WHERE run_id = (SELECT r.id FROM sync_run r WHERE r.ref = ?)",
                reason,
                detail,
                ref.value());
    }

    /** A run has come to a status in which nothing more happens by itself. */
    void close(RunRef ref, RunStatus status, Actor by) {
        Sql.change(
                em,
                "UPDATE sync_run SET status = ?, ended_at = ? WHERE ref = ?",
                status.name(),
                clock.instant(),
                ref.value());
        RunRow run = runs.details(ref, by.with(Right.RUN_READ));
        ended.fire(new RunEnded(
                ref, run.source(), status, run.file().reason(), run.file().counts(), by));
    }
}
