package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What people decide about runs, each in one transaction with its line in the trail. */
@UseCase
class RunDecisions {
    private static final int REASON = 600;
    private static final int WHOLE = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RunBook book;

    @Inject
    private SyncRuns runs;

    @Inject
    private MissingProjects missing;

    @Inject
    private RunUndoRequests undoings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The run ends after its current batch; one that waits for its turn ends at once. */
    public void cancel(RunRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        RunRow run = runs.details(ref, by.with(Right.RUN_READ));
        int wanted = Sql.change(
                em,
                "UPDATE sync_run SET cancelled_at = ? WHERE ref = ? AND status IN ('QUEUED', 'RUNNING')"
                        + " AND kind = 'IMPORT' AND cancelled_at IS NULL",
                clock.instant(),
                ref.value());
        SyncRule.RUN_IS_UNDER_WAY.require(wanted == 1, ref);
        act(ref, RunAct.Kind.CANCEL, "", by);
        if (run.status() == RunStatus.QUEUED) {
            book.cancelled(ref, by);
        }
    }

    /** What the file does not hold is gone: it is marked as no longer reported. */
    public void confirmGone(RunRef ref, String reason, Actor by) {
        by.mustHave(IMPORT_RUN);
        decide(ref, RunAct.Kind.GONE, reason, by);
        int gone = missing.mark(book.find(ref, by), by);
        Sql.change(
                em,
                "UPDATE sync_file SET gone = ? WHERE run_id = (SELECT r.id FROM sync_run r WHERE r.ref = ?)",
                gone,
                ref.value());
        book.close(ref, RunStatus.DONE, by);
    }

    /** What the file does not hold stays as it is. */
    public void keep(RunRef ref, String reason, Actor by) {
        by.mustHave(IMPORT_RUN);
        decide(ref, RunAct.Kind.KEEP, reason, by);
        book.close(ref, RunStatus.DONE, by);
    }

    private void decide(RunRef ref, RunAct.Kind kind, String reason, Actor by) {
        book.find(ref, by);
        int waiting =
                Sql.change(em, "UPDATE sync_run SET status = 'DONE' WHERE ref = ? AND status = 'WAITING'", ref.value());
        SyncRule.RUN_WAITS_FOR_DECISION.require(waiting == 1, ref);
        act(ref, kind, given(reason), by);
    }

    /** A file that failed is read again, with what its bytes were. */
    public void retry(RunRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        RunRow run = failed(ref, by);
        SyncRule.FILE_IS_KEPT.require(run.file().sha256().isPresent(), ref);
        if (run.status() == RunStatus.DONE) {
            book.afresh(book.find(ref, by), by);
        }
        Sql.change(
                em,
                "UPDATE sync_run SET status = 'QUEUED', ended_at = NULL, cancelled_at = NULL WHERE ref = ?",
                ref.value());
        Sql.change(
                em,
                "UPDATE sync_file SET verdict = NULL, reason = NULL, place = NULL, detail = NULL, activities = 0 WHERE run_id ="
                        + " (SELECT r.id FROM sync_run r WHERE r.ref = ?)",
                ref.value());
        act(ref, RunAct.Kind.RETRY, "", by);
    }

    /** A file that failed is put away, with a reason; it stays in the history. */
    public void discard(RunRef ref, String reason, Actor by) {
        by.mustHave(IMPORT_RUN);
        failed(ref, by);
        Sql.change(em, "UPDATE sync_run SET discarded_at = ? WHERE ref = ?", clock.instant(), ref.value());
        act(ref, RunAct.Kind.DISCARD, given(reason), by);
    }

    private RunRow failed(RunRef ref, Actor by) {
        RunRow run = runs.details(ref, by.with(Right.RUN_READ));
        SyncRule.FILE_HAS_FAILED.require(run.isDeadLetter(), ref);
        return run;
    }

    /** What the run did is to be taken back; returns the run that does it. */
    public RunRef undo(RunRef ref, String reason, Door door, Actor by) {
        by.mustHave(Right.RUN_UNDO);
        String given = given(reason);
        RunRef undoing = undoings.open(ref, door, by);
        act(ref, RunAct.Kind.UNDO, given, by);
        return undoing;
    }

    /** How much of a source may be missing before a person is asked, in percent; 100 never asks. */
    public void limitLoss(String source, int percent, Actor by) {
        by.mustHave(IMPORT_RUN);
        SyncRule.LOSS_LIMIT_RANGE.require(percent >= 0 && percent <= WHOLE, percent);
        if (Sql.change(
                        em,
                        "UPDATE source SET loss_limit = ? WHERE code = ? AND loss_limit <> ?",
                        percent,
                        source,
                        percent)
                == 1) {
            audit.record(by, "sync.limitLoss", source, percent);
        } else {
            book.insistOnSource(source, by);
        }
    }

    private static String given(String reason) {
        String given = reason.strip();
        SyncRule.REASON_GIVEN.require(!given.isEmpty() && given.length() <= REASON, REASON);
        return given;
    }

    private void act(RunRef ref, RunAct.Kind kind, String reason, Actor by) {
        int written = Sql.change(
                em,
                "INSERT INTO sync_run_act (run_id, act, login, happened_at, reason) SELECT id, ?, ?, ?, ? FROM sync_run"
                        + " WHERE ref = ?",
                kind.name(),
                by.login(),
                clock.instant(),
                reason,
                ref.value());
        if (written == 0) {
            throw new NotFound(ref);
        }
        audit.record(by, "sync." + kind.name().toLowerCase(Locale.ROOT), ref, reason);
    }
}
