package org.palermoassist.sync;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What a list of a source brought that has to be corrected, row by row. */
@UseCase
public class ListProblems {
    private static final String FILE =
            "sync_file f JOIN sync_run r ON r.id = f.run_id JOIN source s ON s.id = f.source_id";

    @PersistenceContext
    private EntityManager em;

    /**
     * A run that read a list.
     *
     * @param source code of its source
     * @param mappingVersion by which it was read
     */
    record ListRun(String source, int mappingVersion) {}

    /** A run of a list, when it is one. */
    public ListRun list(RunRef run, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(
                        "s.code, (SELECT b.mapping_version FROM sync_file b WHERE b.id = COALESCE(f.same_as_id, f.id))",
                        FILE + " WHERE r.ref = ?",
                        run.value())
                .first(em, row -> row.optional(1).map(version -> new ListRun(row.text(0), Integer.parseInt(version))))
                .flatMap(found -> found)
                .orElseThrow(() -> new NotFound(run));
    }

    /** How many rows of a run can be given back to be corrected; 0 for a run that read no list. */
    public long rows(RunRef run, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(
                        "COUNT(DISTINCT x.line), 1",
                        "sync_problem x WHERE x.severity IN ('REJECTED', 'QUARANTINE') AND x.file_id = (SELECT"
                                + " COALESCE(f.same_as_id, f.id) FROM sync_file f JOIN sync_run r ON r.id = f.run_id JOIN"
                                + " source s ON s.id = f.source_id WHERE r.ref = ? AND s.format = 'TABLE'"
                                + " AND f.verdict = 'PROCESSED')",
                        run.value())
                .first(em, row -> row.number(0))
                .orElse(0L);
    }

    /** What is wrong, by the row where it is. */
    public Map<Integer, List<ProblemRow>> byLine(RunRef run, Actor by) {
        by.mustHave(Right.RUN_READ);
        Map<Integer, List<ProblemRow>> byLine = new TreeMap<>();
        Sql.select(
                        ProblemRow.COLUMNS,
                        "sync_problem x WHERE x.severity IN ('REJECTED', 'QUARANTINE') AND x.file_id = (SELECT"
                                + " COALESCE(f.same_as_id, f.id) FROM sync_file f JOIN sync_run r ON r.id = f.run_id"
                                + " WHERE r.ref = ?)",
                        run.value())
                .tail("ORDER BY x.id LIMIT 100000")
                .list(em, ProblemRow::of)
                .forEach(problem -> byLine.computeIfAbsent(problem.line(), line -> new ArrayList<>())
                        .add(problem));
        return byLine;
    }
}
