package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.Optional;
import org.palermoassist.projects.ProjectWriter;
import org.palermoassist.projects.iati.FileReport;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What a complete file no longer holds: marked with the date, unless it is so much that a person is asked first. */
@UseCase
class MissingProjects {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProjectWriter writer;

    /** Whether every activity of the file that can be told apart is stored. */
    public boolean isAllStored(RunJob job, Actor by) {
        by.mustHave(IMPORT_RUN);
        return Sql.select("1", "sync_problem x WHERE x.file_id = ?", job.fileId())
                        .and("x.rule = ?", SyncRule.ACTIVITY_CAN_BE_STORED)
                        .count(em)
                == 0;
    }

    /** How much of a source may be missing before a person is asked, in percent. */
    public int limit(String source, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select("s.loss_limit, 1", "source s WHERE s.code = ?", source)
                .first(em, row -> row.integer(0))
                .orElseThrow(() -> new NotFound(source));
    }

    /** What is missing, when it is more than the source may lose without a question. */
    public Optional<Loss> sudden(RunJob job, FileReport report, Actor by) {
        by.mustHave(IMPORT_RUN);
        int limit = Sql.select(
                        "s.loss_limit, 1",
                        "source s WHERE s.id = ?",
                        job.source().sourceId())
                .first(em, row -> row.integer(0))
                .orElseThrow();
        int added = Sql.select("f.added, 1", "sync_file f WHERE f.id = ?", job.fileId())
                .first(em, row -> row.integer(0))
                .orElseThrow();
        Loss loss = new Loss(
                (int) Sql.select(
                                        "1",
                                        "project p WHERE p.source_id = ?",
                                        job.source().sourceId())
                                .and("p.dataset = ?", job.source().dataset())
                                .and("p.gone_since IS NULL")
                                .count(em)
                        - added,
                (int) Sql.select(
                                "1",
                                "project p WHERE p.source_id = ?",
                                job.source().sourceId())
                        .and("p.dataset = ?", job.source().dataset())
                        .and("p.last_run_id < ?", job.source().runId())
                        .and("p.gone_since IS NULL")
                        .count(em));
        return Optional.of(loss).filter(known -> known.asks(report.counts().activities(), limit));
    }

    /**
     * Marks what is missing.
     *
     * @return how many projects this run has marked
     */
    public int mark(RunJob job, Actor by) {
        try {
            return writer.markGone(job.source(), by);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
