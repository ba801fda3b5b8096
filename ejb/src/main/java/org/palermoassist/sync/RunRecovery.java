package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What a start finds of runs that a stop cut off. */
@UseCase
class RunRecovery {
    @PersistenceContext
    private EntityManager em;

    /** Runs that had not come to their end, in the order in which they came. */
    public List<RunJob> unfinished(Actor by) {
        by.mustHave(IMPORT_RUN);
        return Sql.select(RunJob.COLUMNS, RunJob.TABLES)
                .and("r.status IN ('QUEUED', 'RUNNING')")
                .tail("ORDER BY r.id")
                .list(em, RunJob::of);
    }

    /** A run waits for its turn again. */
    public void again(RunRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        Sql.change(em, "UPDATE sync_run SET status = 'QUEUED' WHERE ref = ? AND status = 'RUNNING'", ref.value());
    }

    /** The run of a file in the watched directory that a stop cut off: the file is the same, and so is its run. */
    public Optional<RunRef> ofFile(Path file, long size, Actor by) {
        by.mustHave(IMPORT_RUN);
        return Sql.select("r.ref, r.id", "sync_run r JOIN sync_file f ON f.run_id = r.id WHERE r.door = 'INBOX'")
                .and("r.status = 'QUEUED'")
                .and("r.spool = ?", file.toString())
                .and("f.size = ?", size)
                .tail("ORDER BY r.id")
                .first(em, row -> new RunRef(row.text(0)));
    }
}
