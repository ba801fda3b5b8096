package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** What people order about runs: what is written down first is handed to the queue after it. */
@ApplicationScoped
public class RunOrders {
    @Inject
    private RunDecisions decisions;

    @Inject
    private DeadLetters letters;

    @Inject
    private RunUndoRequests undoings;

    @Inject
    private MissingProjects missing;

    @Inject
    private Instance<ImportQueue> queue;

    /**
     * Ends a run after its current batch; what is written stays.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#RUN_IS_UNDER_WAY}
     */
    public void cancel(RunRef ref, Actor by) {
        decisions.cancel(ref, by);
    }

    /**
     * Says that what a file left out is gone.
     *
     * @param reason 1 to 600 characters
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#RUN_WAITS_FOR_DECISION}, {@link SyncRule#REASON_GIVEN}
     */
    public void confirmGone(RunRef ref, String reason, Actor by) {
        decisions.confirmGone(ref, reason, by);
    }

    /**
     * Says that what a file left out stays.
     *
     * @param reason 1 to 600 characters
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#RUN_WAITS_FOR_DECISION}, {@link SyncRule#REASON_GIVEN}
     */
    public void keep(RunRef ref, String reason, Actor by) {
        decisions.keep(ref, reason, by);
    }

    /**
     * Has a file that failed read again.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#FILE_HAS_FAILED}
     */
    public void retry(RunRef ref, Actor by) {
        decisions.retry(ref, by);
        queue.get().add(ref);
    }

    /** Has every file that failed read again; returns how many. */
    public int retryAll(Actor by) {
        List<RunRef> all = letters.retryable(by);
        all.forEach(ref -> retry(ref, by));
        return all.size();
    }

    /**
     * Puts a file that failed away.
     *
     * @param reason 1 to 600 characters
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#FILE_HAS_FAILED}, {@link SyncRule#REASON_GIVEN}
     */
    public void discard(RunRef ref, String reason, Actor by) {
        decisions.discard(ref, reason, by);
    }

    /**
     * Takes back what a run did, but for records that somebody touched since.
     *
     * @param reason 1 to 600 characters
     * @return the run that does it
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#RUN_CAN_BE_UNDONE}, {@link SyncRule#REASON_GIVEN}
     */
    public RunRef undo(RunRef ref, String reason, Door door, Actor by) {
        RunRef undoing = decisions.undo(ref, reason, door, by);
        queue.get().add(undoing);
        return undoing;
    }

    /** Whether somebody can have a run undone now. */
    public boolean mayUndo(RunRow run, Actor by) {
        return by.has(Right.RUN_UNDO) && undoings.isPossible(run, by);
    }

    /** How much of a source may be missing before a person is asked, in percent. */
    public int lossLimit(String source, Actor by) {
        return missing.limit(source, by);
    }

    /**
     * Sets how much of a source may be missing before a person is asked.
     *
     * @param percent 0 to 100; 100 never asks
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#LOSS_LIMIT_RANGE}
     */
    public void limitLoss(String source, int percent, Actor by) {
        decisions.limitLoss(source, percent, by);
    }
}
