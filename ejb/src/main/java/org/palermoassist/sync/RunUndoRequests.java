package org.palermoassist.sync;

import static org.palermoassist.security.Right.RUN_UNDO;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.palermoassist.projects.RetainedStates;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Opens the run that takes another one back. */
@UseCase
class RunUndoRequests {
    private static final Set<RunStatus> DONE_SOMETHING =
            Set.of(RunStatus.DONE, RunStatus.WAITING, RunStatus.CANCELLED, RunStatus.FAILED, RunStatus.INTERRUPTED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SyncRuns runs;

    @Inject
    private Clock clock;

    /** Whether a run can be undone now, as far as the run itself tells. */
    public boolean isPossible(RunRow run, Actor by) {
        by.mustHave(Right.RUN_READ);
        boolean done = DONE_SOMETHING.contains(run.status())
                && !run.trace().undoing()
                && run.trace().undoneBy().isEmpty()
                && !run.file().sameAsBefore();
        return done && run.queuedAt().isAfter(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(Duration.ofDays(RetainedStates.DAYS));
    }

    /**
     * The run that takes back what another one did; it waits for its turn.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#RUN_CAN_BE_UNDONE}
     */
    public RunRef open(RunRef ref, Door door, Actor by) {
        by.mustHave(RUN_UNDO);
        Actor reading = by.with(Right.RUN_READ);
        em.createNativeQuery("SELECT r.id FROM sync_run r WHERE r.ref = ? FOR UPDATE")
                .setParameter(1, ref.value())
                .getResultList();
        RunRow run = runs.details(ref, reading);
        SyncRule.RUN_CAN_BE_UNDONE.require(isPossible(run, reading), ref, RetainedStates.DAYS);
        return insert(run, door, by);
    }

    private RunRef insert(RunRow run, Door door, Actor by) {
        RunRef undoing = RunRef.next();
        Sql.change(
                em,
                "INSERT INTO sync_run (ref, kind, undoes_id, source_id, door, started_by, status, spool,"
                        + " queued_at) SELECT ?, 'UNDO', r.id, r.source_id, ?, ?, 'QUEUED', '', ? FROM sync_run r WHERE"
                        + " r.ref = ?",
                undoing.value(),
                door.name(),
                by.login(),
                clock.instant(),
                run.ref().value());
        long touched = Sql.select(
                        "COUNT(DISTINCT e.project_id), 1",
                        "project_event e JOIN sync_run r ON r.id = e.run_id" + " WHERE e.kind <> 'GONE' AND r.ref = ?",
                        run.ref().value())
                .first(em, row -> row.number(0))
                .orElse(0L);
        Sql.change(
                em,
                "INSERT INTO sync_file (run_id, source_id, name, size) SELECT id, source_id, ?, ? FROM"
                        + " sync_run WHERE ref = ?",
                run.file().name(),
                touched,
                undoing.value());
        return undoing;
    }
}
