package org.palermoassist.sync;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Files that failed and that nobody has put away: rejected ones, and those that the portal could not read. */
@UseCase
public class DeadLetters {
    /** As {@link RunRow#isDeadLetter} says it. */
    private static final String FAILED = "r.discarded_at IS NULL AND r.kind = 'IMPORT' AND (r.status IN ('FAILED',"
            + " 'INTERRUPTED') OR r.status = 'DONE' AND f.verdict = 'REJECTED')";

    @PersistenceContext
    private EntityManager em;

    /** Files that failed, latest first. */
    public Page<RunRow> page(PageRequest wanted, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(SyncRuns.COLUMNS, SyncRuns.TABLES)
                .and(FAILED)
                .tail("ORDER BY r.id DESC")
                .page(em, wanted, RunRows::row);
    }

    /** Those whose bytes are kept, in the order in which they came. */
    List<RunRef> retryable(Actor by) {
        by.mustHave(Right.IMPORT_RUN);
        return Sql.select("r.ref, r.id", SyncRuns.TABLES)
                .and(FAILED)
                .and("f.payload_id IS NOT NULL")
                .tail("ORDER BY r.id")
                .list(em, row -> new RunRef(row.text(0)));
    }
}
