package org.palermoassist.sync;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Runs and what they found, for reading. */
@UseCase
public class SyncRuns {
    static final String COLUMNS = "r.ref, s.code, s.name, r.door, r.started_by, r.status, r.queued_at,"
            + " r.started_at, r.ended_at, f.name, f.size, f.read_bytes, f.verdict, f.reason, f.place, f.detail,"
            + " f.same_as_id, p.sha256, f.activities, f.added, f.changed, f.unchanged, f.rejected, f.quarantined, f.gone,"
            + " f.transactions, f.budgets, r.kind, (SELECT u.ref FROM sync_run u WHERE u.id = r.undoes_id),"
            + " (SELECT MAX(u.ref) FROM sync_run u WHERE u.undoes_id = r.id AND u.status <> 'FAILED'), r.attempts, r.cancelled_at, r.discarded_at,"
            + " r.known, r.missing";
    static final String TABLES = "sync_run r JOIN source s ON s.id = r.source_id JOIN sync_file f ON f.run_id = r.id"
            + " LEFT JOIN payload p ON p.id = f.payload_id WHERE 1=1";
    private static final String PROBLEMS = "sync_problem x WHERE x.file_id = (SELECT COALESCE(f.same_as_id, f.id)"
            + " FROM sync_file f JOIN sync_run r ON r.id = f.run_id WHERE r.ref = ?)";

    @PersistenceContext
    private EntityManager em;

    /** Runs, latest first. */
    public Page<RunRow> page(RunFilter filter, PageRequest wanted, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(COLUMNS, TABLES)
                .andIf(filter.source(), "s.code = ?")
                .andIf(filter.status(), "r.status = ?")
                .andIf(filter.verdict(), "f.verdict = ?")
                .andIf(filter.from(), "r.queued_at >= ?")
                .andIf(filter.to(), "r.queued_at < ?")
                .andIf(filter.name(), "f.name LIKE CONCAT('%', ?, '%')")
                .tail("ORDER BY r.id DESC")
                .page(em, wanted, RunRows::row);
    }

    /**
     * One run.
     *
     * @throws NotFound when there is none of this ref
     */
    public RunRow details(RunRef ref, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(COLUMNS, TABLES)
                .and("r.ref = ?", ref.value())
                .first(em, RunRows::row)
                .orElseThrow(() -> new NotFound(ref));
    }

    /** What people did with a run, in order. */
    public List<RunAct> acts(RunRef ref, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(
                        "a.act, a.login, a.happened_at, a.reason",
                        "sync_run_act a JOIN sync_run r ON r.id = a.run_id WHERE r.ref = ?",
                        ref.value())
                .tail("ORDER BY a.id")
                .list(
                        em,
                        row -> new RunAct(
                                RunAct.Kind.valueOf(row.text(0)),
                                row.text(1),
                                row.instant(2).orElseThrow(),
                                row.text(3)));
    }

    /** Rules that new and changed activities of the run break, the most frequent first. */
    public List<ProblemGroup> problemGroups(RunRef ref, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select("x.rule, x.severity, COUNT(*), SUM(x.times)", PROBLEMS, ref.value())
                .tail("GROUP BY x.rule, x.severity ORDER BY 3 DESC, 1")
                .list(em, row -> new ProblemGroup(row.text(0), row.text(1), row.number(2), row.number(3)));
    }

    /** The activities of a run that break a rule, in the order of the file. */
    public Page<ProblemRow> problems(RunRef ref, String rule, PageRequest wanted, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(ProblemRow.COLUMNS, PROBLEMS, ref.value())
                .and("x.rule = ?", rule)
                .tail("ORDER BY x.id")
                .page(em, wanted, ProblemRow::of);
    }
}
