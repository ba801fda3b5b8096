package org.palermoassist.sync;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Runs and what they found, for reading. */
@UseCase
public class SyncRuns {
    private static final String COLUMNS = "r.ref, s.code, s.name, r.door, r.started_by, r.status, r.queued_at,"
            + " r.started_at, r.ended_at, f.name, f.size, f.read_bytes, f.verdict, f.reason, f.place, f.detail,"
            + " f.same_as_id, p.sha256, f.activities, f.added, f.changed, f.unchanged, f.rejected, f.quarantined, f.gone,"
            + " f.transactions, f.budgets";
    private static final String TABLES =
            "sync_run r JOIN source s ON s.id = r.source_id JOIN sync_file f ON f.run_id = r.id"
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
                .tail("ORDER BY r.id DESC")
                .page(em, wanted, SyncRuns::row);
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
                .first(em, SyncRuns::row)
                .orElseThrow(() -> new NotFound(ref));
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
        return Sql.select(
                        "x.rule, x.severity, x.project_ref, x.identifier, x.line, x.place, x.found, x.times",
                        PROBLEMS,
                        ref.value())
                .and("x.rule = ?", rule)
                .tail("ORDER BY x.id")
                .page(em, wanted, SyncRuns::problem);
    }

    /** What the latest change of a project brought with it that breaks rules; the provider's own officers may see it. */
    public List<ProblemRow> problemsOf(ProjectRef project, Actor by) {
        boolean provider = by.organizationRef()
                .filter(organization ->
                        Sql.select("1", "project p WHERE p.ref = ? AND p.owner_ref = ?", project.value(), organization)
                                        .count(em)
                                > 0)
                .isPresent();
        if (!provider) {
            by.mustHave(Right.RUN_READ);
        }
        return Sql.select(
                        "x.rule, x.severity, x.project_ref, x.identifier, x.line, x.place, x.found, x.times",
                        "sync_problem x JOIN project p ON p.ref = x.project_ref AND p.changed_run_id = x.run_id"
                                + " WHERE x.project_ref = ?",
                        project.value())
                .tail("ORDER BY x.id")
                .list(em, SyncRuns::problem);
    }

    private static ProblemRow problem(Row row) {
        Optional<ProjectRef> project = row.optional(2).map(ProjectRef::new);
        return new ProblemRow(
                row.text(0),
                row.text(1),
                project,
                row.text(3),
                row.integer(4),
                row.text(5),
                row.text(6),
                row.integer(7));
    }

    private static RunRow row(Row row) {
        return new RunRow(
                new RunRef(row.text(0)),
                row.text(1),
                row.text(2),
                Door.valueOf(row.text(3)),
                row.text(4),
                RunStatus.valueOf(row.text(5)),
                row.instant(6).orElseThrow(),
                row.instant(7),
                row.instant(8),
                file(row));
    }

    private static FileRow file(Row row) {
        return new FileRow(
                row.text(9),
                row.number(10),
                row.number(11),
                row.optional(12),
                row.optional(13),
                row.optional(14),
                row.optional(15),
                row.optional(16).isPresent(),
                row.optional(17),
                new FileCounts(
                        row.integer(18),
                        row.integer(19),
                        row.integer(20),
                        row.integer(21),
                        row.integer(22),
                        row.integer(23),
                        row.integer(24),
                        row.integer(25),
                        row.integer(26)));
    }
}
