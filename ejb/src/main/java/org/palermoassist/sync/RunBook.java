package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.projects.ImportSource;
import org.palermoassist.projects.iati.FileReport;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** The book of runs: opened on arrival, begun and ended by the import route. */
@UseCase
class RunBook {
    private static final String JOB =
            "r.ref, f.id, s.code, s.kind, s.id, s.organization_identifier, f.name, r.id, r.spool";
    private static final String TABLES =
            "sync_run r JOIN source s ON s.id = r.source_id JOIN sync_file f ON f.run_id = r.id WHERE 1=1";

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
        sql(
                        "INSERT INTO sync_run (ref, source_id, door, started_by, status, spool, queued_at)"
                                + " VALUES (?, ?, ?, ?, 'QUEUED', ?, ?)",
                        ref.value(),
                        source,
                        arrival.door().name(),
                        by.login(),
                        arrival.spool().toString(),
                        now())
                .executeUpdate();
        sql(
                        "INSERT INTO sync_file (run_id, source_id, name, size) SELECT id, source_id, ?, ? FROM sync_run"
                                + " WHERE ref = ?",
                        arrival.name(),
                        arrival.size(),
                        ref.value())
                .executeUpdate();
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
                    endAsSame(begin(ref, by), before, by);
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

    /** A run's turn has come; one that was tried before starts afresh. */
    public RunJob begin(RunRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        RunJob job = Sql.select(JOB, TABLES)
                .and("r.ref = ?", ref.value())
                .first(em, RunBook::job)
                .orElseThrow(() -> new NotFound(ref));
        sql("UPDATE sync_run SET status = 'RUNNING', started_at = ? WHERE ref = ?", now(), ref.value())
                .executeUpdate();
        sql(
                        "UPDATE sync_file SET read_bytes = 0, added = 0, changed = 0, unchanged = 0, rejected = 0,"
                                + " quarantined = 0, gone = 0 WHERE id = ?",
                        job.fileId())
                .executeUpdate();
        return job;
    }

    private static RunJob job(Row row) {
        SourceKind kind = SourceKind.valueOf(row.text(3));
        String name = row.text(6);
        ImportSource source = new ImportSource(row.number(4), row.optional(5), dataset(kind, name), row.number(7));
        return new RunJob(
                new RunRef(row.text(0)), row.number(1), row.text(2), kind, source, name, Path.of(row.text(8)));
    }

    /** Packed or not, a file name stands for the same part. */
    private static String dataset(SourceKind kind, String name) {
        if (kind == SourceKind.SNAPSHOT) {
            return "";
        }
        return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    /** The payload is kept; reading begins. */
    public void received(RunJob job, long payload, Actor by) {
        by.mustHave(IMPORT_RUN);
        sql("UPDATE sync_file SET payload_id = ? WHERE id = ?", payload, job.fileId())
                .executeUpdate();
    }

    /** The same bytes were processed before and nothing newer took their place: the run ends with everything unchanged. */
    public void endAsSame(RunJob job, long before, Actor by) {
        by.mustHave(IMPORT_RUN);
        sql(
                        "UPDATE sync_file f JOIN sync_file b ON b.id = ? SET f.payload_id = b.payload_id, f.same_as_id = b.id,"
                                + " f.verdict = 'PROCESSED', f.read_bytes = f.size, f.iati_version = b.iati_version,"
                                + " f.activities = b.activities, f.unchanged = b.activities - b.rejected,"
                                + " f.rejected = b.rejected, f.quarantined = b.quarantined,"
                                + " f.transactions = b.transactions, f.budgets = b.budgets WHERE f.id = ?",
                        before,
                        job.fileId())
                .executeUpdate();
        close(job.ref(), RunStatus.DONE, by);
    }

    /** The file has been read, to its end or to what makes it unreadable. */
    public void end(RunJob job, FileReport report, int gone, Actor by) {
        by.mustHave(IMPORT_RUN);
        sql(
                        "UPDATE sync_file SET verdict = ?, reason = ?, place = ?, detail = ?, iati_version = ?,"
                                + " read_bytes = size, activities = ?, transactions = ?, budgets = ?, gone = ? WHERE id = ?",
                        report.processed() ? "PROCESSED" : "REJECTED",
                        report.fault().map(Enum::name).orElse(null),
                        report.place().orElse(null),
                        report.detail().orElse(null),
                        report.version()
                                .map(v -> v.length() > 10 ? v.substring(0, 10) : v)
                                .orElse(null),
                        report.counts().activities(),
                        report.counts().transactions(),
                        report.counts().budgets(),
                        gone,
                        job.fileId())
                .executeUpdate();
        close(job.ref(), RunStatus.DONE, by);
    }

    /** The portal could not do it, not even after retries. */
    public void fail(RunRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        sql(
                        "UPDATE sync_file f JOIN sync_run r ON r.id = f.run_id SET f.verdict = 'REJECTED',"
                                + " f.reason = 'PORTAL_FAULT', f.activities = f.added + f.changed + f.unchanged + f.rejected"
                                + " WHERE r.ref = ?",
                        ref.value())
                .executeUpdate();
        close(ref, RunStatus.FAILED, by);
    }

    /**
     * After a start: what was being read when the portal stopped is marked as interrupted.
     *
     * @return runs that had not begun, in their order
     */
    public List<RunJob> recover(Actor by) {
        by.mustHave(IMPORT_RUN);
        String left = "r.status = 'RUNNING' OR r.status = 'QUEUED' AND r.door = 'INBOX'";
        stop(left);
        return Sql.select(JOB, TABLES)
                .and("r.status = 'QUEUED'")
                .tail("ORDER BY r.id")
                .list(em, RunBook::job);
    }

    /** Its bytes are gone: the file must be sent again. */
    public void interrupt(RunRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        stop("r.ref = '" + ref.value() + "'");
    }

    private void stop(String which) {
        sql(
                        "UPDATE sync_run r JOIN sync_file f ON f.run_id = r.id SET r.status = 'INTERRUPTED', r.ended_at = ?,"
                                + " f.verdict = 'REJECTED', f.reason = 'INTERRUPTED',"
                                + " f.activities = f.added + f.changed + f.unchanged + f.rejected WHERE " + which,
                        now())
                .executeUpdate();
    }

    private void close(RunRef ref, RunStatus status, Actor by) {
        sql("UPDATE sync_run SET status = ?, ended_at = ? WHERE ref = ?", status.name(), now(), ref.value())
                .executeUpdate();
        RunRow run = runs.details(ref, by.with(Right.RUN_READ));
        ended.fire(new RunEnded(
                ref, run.source(), status, run.file().reason(), run.file().counts(), by));
    }

    private Timestamp now() {
        return InstantConverter.toTimestamp(clock.instant());
    }

    private Query sql(String text, Object... values) {
        Query query = em.createNativeQuery(text);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
