package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.projects.iati.FileReport;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** The book of rehearsals: opened when somebody asks, begun and ended by the route. */
@UseCase
class RehearsalBook {
    /** Which groups of fields of the source are ours. */
    static final String OWNED =
            "(SELECT COALESCE(GROUP_CONCAT(o.field_group, ' ', o.on_conflict ORDER BY o.field_group SEPARATOR ', '), '')"
                    + " FROM project_ownership o WHERE o.source_id = h.source_id)";

    /** Which version of its mapping is used. */
    static final String MAPPED = "(SELECT MAX(m.version) FROM sync_mapping m WHERE m.source_id = h.source_id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RunBook runs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Writes down what is to be tried; it waits for its turn from now on. */
    public RehearsalRef open(String source, String name, RehearsalOrigin origin, Actor by) {
        by.mustHave(IMPORT_RUN);
        runs.insistOnSource(source, by);
        RehearsalRef ref = RehearsalRef.next();
        Sql.change(
                em,
                "INSERT INTO sync_rehearsal (ref, source_id, origin, started_by, status, name, queued_at)"
                        + " SELECT ?, s.id, ?, ?, 'QUEUED', ?, ? FROM source s WHERE s.code = ?",
                ref.value(),
                origin.name(),
                by.login(),
                name,
                clock.instant(),
                source);
        audit.record(by, "sync.rehearse", ref, source, name);
        return ref;
    }

    /**
     * Writes down that what a run received is to be tried again.
     *
     * @throws NotFound when nothing is kept of it
     */
    public RehearsalRef ofRun(RunRef run, Actor by) {
        by.mustHave(IMPORT_RUN);
        RunJob job = runs.find(run, by);
        if (job.payload().isEmpty()) {
            throw new NotFound(run);
        }
        RehearsalRef ref = open(job.sourceCode(), job.name(), RehearsalOrigin.RUN, by);
        Sql.change(
                em,
                "UPDATE sync_rehearsal h JOIN sync_file f ON f.id = ? JOIN payload p ON p.id = f.payload_id"
                        + " SET h.payload_id = p.id, h.size = p.size WHERE h.ref = ?",
                job.fileId(),
                ref.value());
        return ref;
    }

    /**
     * A rehearsal as it stands.
     *
     * @throws NotFound when there is none of this ref
     */
    public RehearsalJob find(RehearsalRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        return Sql.select(RehearsalJob.COLUMNS, RehearsalJob.TABLES)
                .and("h.ref = ?", ref.value())
                .first(em, RehearsalJob::of)
                .orElseThrow(() -> new NotFound(ref));
    }

    /** Its turn has come, from the beginning; nothing when it is over, or was ended and is over now. */
    public Optional<RehearsalJob> begin(RehearsalRef ref, Actor by) {
        RehearsalJob job = find(ref, by);
        int begun = Sql.change(
                em,
                "UPDATE sync_rehearsal h SET h.status = 'RUNNING', h.started_at = ?, h.ownership = " + OWNED
                        + ", h.mapping_version = " + MAPPED
                        + ", h.read_bytes = 0, h.activities = 0, h.added = 0, h.changed = 0, h.unchanged = 0,"
                        + " h.rejected = 0, h.quarantined = 0, h.conflicting = 0, h.gone = 0 WHERE h.ref = ?"
                        + " AND h.status IN ('QUEUED', 'RUNNING') AND h.cancelled_at IS NULL",
                clock.instant(),
                ref.value());
        if (begun == 0) {
            close(ref, RehearsalStatus.CANCELLED, by);
            return Optional.empty();
        }
        Sql.change(em, "DELETE FROM sync_rehearsal_finding WHERE rehearsal_id = ?", job.id());
        Sql.change(em, "DELETE FROM sync_rehearsal_record WHERE rehearsal_id = ?", job.id());
        return Optional.of(job);
    }

    /** The same bytes hold already: an import would end at once, with everything unchanged. */
    public void endAsSame(RehearsalJob job, long before, Actor by) {
        by.mustHave(IMPORT_RUN);
        Sql.change(
                em,
                "UPDATE sync_rehearsal h JOIN sync_file b ON b.id = ? SET h.same_as_id = b.id, h.read_bytes = h.size,"
                        + " h.activities = b.activities, h.unchanged = b.activities - b.rejected,"
                        + " h.rejected = b.rejected, h.quarantined = b.quarantined WHERE h.id = ?",
                before,
                job.id());
        close(job.ref(), RehearsalStatus.DONE, by);
    }

    /** The file has been read, to its end or to what makes it unreadable. */
    public void end(RehearsalJob job, FileReport report, Actor by) {
        by.mustHave(IMPORT_RUN);
        Sql.change(
                em,
                "UPDATE sync_rehearsal SET read_bytes = size, activities = ?, reason = ?, place = ?, detail = ?"
                        + " WHERE id = ?",
                report.counts().activities(),
                report.fault().map(Enum::name).orElse(null),
                report.place().orElse(null),
                report.detail().orElse(null),
                job.id());
        close(job.ref(), RehearsalStatus.DONE, by);
    }

    /** Somebody wants it to end; one that waits for its turn ends at once. */
    public void cancel(RehearsalRef ref, Actor by) {
        find(ref, by);
        int wanted = Sql.change(
                em,
                "UPDATE sync_rehearsal SET cancelled_at = ?, status = IF(status = 'QUEUED', 'CANCELLED', status)"
                        + " WHERE ref = ? AND status IN ('QUEUED', 'RUNNING') AND cancelled_at IS NULL",
                clock.instant(),
                ref.value());
        SyncRule.REHEARSAL_IS_UNDER_WAY.require(wanted == 1, ref);
        audit.record(by, "sync.rehearseCancel", ref);
    }

    /** It was ended. */
    public void cancelled(RehearsalRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        close(ref, RehearsalStatus.CANCELLED, by);
    }

    /**
     * Nothing came, or the portal could not do it.
     *
     * @param reason name of the fault
     */
    public void fail(RehearsalRef ref, String reason, String detail, Actor by) {
        by.mustHave(IMPORT_RUN);
        Sql.change(
                em,
                "UPDATE sync_rehearsal SET reason = ?, detail = ? WHERE ref = ? AND ended_at IS NULL",
                reason,
                detail,
                ref.value());
        close(ref, RehearsalStatus.FAILED, by);
    }

    /** Its file was imported. */
    public void imported(RehearsalRef ref, RunRef run, Actor by) {
        by.mustHave(IMPORT_RUN);
        Sql.change(
                em,
                "UPDATE sync_rehearsal SET run_id = (SELECT r.id FROM sync_run r WHERE r.ref = ?) WHERE ref = ?",
                run.value(),
                ref.value());
        audit.record(by, "sync.rehearseImport", ref, run);
    }

    /** Rehearsals that had not come to their end, in the order in which they came. */
    public List<RehearsalRef> unfinished(Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select("h.ref, h.id", "sync_rehearsal h WHERE h.status IN ('QUEUED', 'RUNNING')")
                .tail("ORDER BY h.id")
                .list(em, row -> new RehearsalRef(row.text(0)));
    }

    /** It is over. Whatever came of it: what somebody ended, while a partner kept it waiting for instance, says so. */
    private void close(RehearsalRef ref, RehearsalStatus status, Actor by) {
        by.mustHave(IMPORT_RUN);
        Sql.change(
                em,
                "UPDATE sync_rehearsal SET status = IF(cancelled_at IS NULL, ?, 'CANCELLED'), ended_at = ?"
                        + " WHERE ref = ? AND ended_at IS NULL",
                status.name(),
                clock.instant(),
                ref.value());
    }
}
