package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.projects.RunUndo;
import org.palermoassist.projects.UndoStep;
import org.palermoassist.projects.UndoneRun;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Steps of an undoing: each is one transaction, with its counts and with what is left as it is. */
@UseCase
class UndoBatches {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private RunUndo undo;

    @Inject
    private RunBook book;

    @Inject
    private AuditTrail audit;

    /** Gives back what is not told in rows; returns whether there may be more. */
    public boolean pointers(RunJob job, Actor by) {
        by.mustHave(IMPORT_RUN);
        try {
            return undo.pointers(undone(job), by);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Takes the next projects back.
     *
     * @return where the next step goes on; nothing when none is left
     */
    public Optional<Long> step(RunJob job, long after, Actor by) {
        by.mustHave(IMPORT_RUN);
        try {
            UndoStep step = undo.step(undone(job), after, by);
            int left = 0;
            for (UndoStep.LeftProject project : step.left()) {
                left += Sql.change(
                        em,
                        "INSERT IGNORE INTO sync_undo_left (run_id, project_ref, identifier, reason)"
                                + " VALUES (?, ?, ?, ?)",
                        job.source().runId(),
                        project.ref().value(),
                        project.identifier(),
                        project.why().name());
            }
            count(job, step.restored() + step.withdrawn(), left);
            return step.last();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void count(RunJob job, int changed, int left) {
        Sql.change(
                em,
                "UPDATE sync_file SET changed = changed + ?, rejected = rejected + ?, read_bytes = read_bytes"
                        + " + ? WHERE id = ?",
                changed,
                left,
                changed + left,
                job.fileId());
    }

    /** Lifts what the run marked, and closes both runs. */
    public void end(RunJob job, Actor by) {
        by.mustHave(IMPORT_RUN);
        try {
            int lifted = undo.missed(undone(job), by);
            Sql.change(
                    em,
                    "UPDATE sync_file SET verdict = 'PROCESSED', gone = ?, size = read_bytes,"
                            + " activities = added + changed + unchanged + rejected WHERE id = ?",
                    lifted,
                    job.fileId());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        RunRef run = new RunRef(undone(job).ref());
        book.close(run, RunStatus.UNDONE, by);
        book.close(job.ref(), RunStatus.DONE, by);
        audit.record(by, "sync.undone", run, job.ref());
    }

    private UndoneRun undone(RunJob job) {
        long run = job.undoes().orElseThrow();
        String ref = Sql.select("r.ref, 1", "sync_run r WHERE r.id = ?", run)
                .first(em, row -> row.text(0))
                .orElseThrow();
        return new UndoneRun(run, ref, job.source().runId());
    }
}
