package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.PreparedActivity;
import org.palermoassist.projects.ProjectRehearsal;
import org.palermoassist.projects.ProjectWriter;
import org.palermoassist.projects.RehearsedActivity;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.RejectedActivity;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/** One batch of a file that is tried: compared with what is stored, in one transaction that writes to rehearsals alone. */
@UseCase
class RehearsalBatches {
    private static final String MISSING = "INSERT INTO sync_rehearsal_record (rehearsal_id, number, identifier, kind,"
            + " quarantined, conflicting, line, title, project_ref, project_version)"
            + " SELECT ?, ? + ROW_NUMBER() OVER (ORDER BY p.identifier), p.identifier, 'GONE', FALSE, FALSE, 0, '',"
            + " p.ref, p.version FROM project p WHERE p.source_id = ? AND p.dataset = ? AND p.gone_since IS NULL"
            + " AND p.last_run_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sync_rehearsal_record x"
            + " WHERE x.rehearsal_id = ? AND x.identifier = p.identifier AND x.kind <> 'REJECTED')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProjectWriter writer;

    @Inject
    private ProjectRehearsal rehearsal;

    @Inject
    private TransactionConnection transaction;

    /**
     * Tries a batch.
     *
     * @param upTo bytes of the file that have been read with it
     * @return whether the rehearsal goes on; false when somebody wants it to end
     */
    public boolean write(
            RehearsalJob job, List<ReceivedActivity> activities, List<RejectedActivity> refused, long upTo, Actor by) {
        by.mustHave(IMPORT_RUN);
        RehearsalRows rows = new RehearsalRows(job.id());
        try {
            List<PreparedActivity> prepared = writer.prepare(activities, by);
            List<RehearsedActivity> rehearsed = rehearsal.rehearse(job.source(), prepared, by);
            for (int i = 0; i < rehearsed.size(); i++) {
                rows.add(activities.get(i), rehearsed.get(i));
            }
            refused.forEach(rows::add);
            rows.flush(transaction.get());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return count(job, rows, upTo);
    }

    /** One activity cannot be worked out, and would not be stored. */
    public void refuse(RehearsalJob job, ReceivedActivity activity, String reason, Actor by) {
        RejectedActivity refused = new RejectedActivity(
                activity.position().number(),
                activity.position().line(),
                activity.identifier(),
                List.of(new RejectedActivity.Reason(SyncRule.ACTIVITY_CAN_BE_STORED, "", reason)));
        write(job, List.of(), List.of(refused), 0, by);
    }

    private boolean count(RehearsalJob job, RehearsalRows rows, long upTo) {
        Sql.change(
                em,
                "UPDATE sync_rehearsal SET added = added + ?, changed = changed + ?,"
                        + " unchanged = unchanged + ?, rejected = rejected + ?, quarantined = quarantined + ?,"
                        + " conflicting = conflicting + ?, read_bytes = GREATEST(read_bytes, ?) WHERE id = ?",
                rows.count("ADDED"),
                rows.count("CHANGED"),
                rows.count("UNCHANGED"),
                rows.count("REJECTED"),
                rows.quarantined(),
                rows.conflicting(),
                upTo,
                job.id());
        return Sql.select("1", "sync_rehearsal h WHERE h.id = ? AND h.cancelled_at IS NULL", job.id())
                        .count(em)
                == 1;
    }

    /**
     * Lists what a complete file leaves out of what its source, or its part of the source, told before: an import would mark it, or ask
     * about it.
     *
     * @param activities that the file holds
     */
    public void missing(RehearsalJob job, int activities, Actor by) {
        by.mustHave(IMPORT_RUN);
        int missing = Sql.change(
                em,
                MISSING,
                job.id(),
                activities,
                job.source().sourceId(),
                job.source().dataset(),
                job.id());
        boolean asks = new Loss(known(job), missing).asks(activities, limit(job));
        Sql.change(
                em,
                "UPDATE sync_rehearsal SET gone = ?, asks = ? WHERE id = ?",
                asks || activities > 0 ? missing : 0,
                asks,
                job.id());
    }

    private int known(RehearsalJob job) {
        return (int)
                Sql.select("1", "project p WHERE p.source_id = ?", job.source().sourceId())
                        .and("p.dataset = ?", job.source().dataset())
                        .and("p.gone_since IS NULL")
                        .count(em);
    }

    private int limit(RehearsalJob job) {
        return Sql.select(
                        "s.loss_limit, 1",
                        "source s WHERE s.id = ?",
                        job.source().sourceId())
                .first(em, row -> row.integer(0))
                .orElseThrow();
    }

    /** Whether every activity of the file that can be told apart could be worked out. */
    public boolean isAllStored(RehearsalJob job, Actor by) {
        by.mustHave(IMPORT_RUN);
        Optional<Integer> one = Sql.select("1, 1", "sync_rehearsal_finding f WHERE f.rehearsal_id = ?", job.id())
                .and("f.kind = 'RULE' AND f.field = ?", SyncRule.ACTIVITY_CAN_BE_STORED)
                .first(em, row -> row.integer(0));
        return one.isEmpty();
    }
}
