package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.BatchResult;
import org.palermoassist.projects.PreparedActivity;
import org.palermoassist.projects.ProjectProblem;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectWriter;
import org.palermoassist.projects.iati.ReceivedActivity;
import org.palermoassist.projects.iati.RejectedActivity;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/** One batch of a file is one transaction: projects, their problems, and the counts that the run page shows. */
@UseCase
class ImportBatches {
    private static final int PLACE = 200;
    private static final int FOUND = 300;
    private static final RowInsert PROBLEMS = new RowInsert(
            "sync_problem",
            "run_id",
            "file_id",
            "rule",
            "severity",
            "project_ref",
            "identifier",
            "line",
            "place",
            "found",
            "times");
    private static final String COUNT = "UPDATE sync_file SET added = added + ?, changed = changed + ?,"
            + " unchanged = unchanged + ?, rejected = rejected + ?, quarantined = quarantined + ?,"
            + " taken = taken + ?, taken_refused = taken_refused + ?, read_bytes = ? WHERE id = ?";
    private static final String WANTED = "SELECT 1 FROM sync_run WHERE id = ? AND cancelled_at IS NULL";

    /**
     * What is written together.
     *
     * @param activities prepared for writing
     * @param refused those that cannot be told apart
     * @param upTo bytes of the file that have been read with it
     */
    record Batch(List<PreparedActivity> activities, List<RejectedActivity> refused, long upTo) {
        Batch with(List<PreparedActivity> others) {
            return new Batch(others, List.of(), upTo);
        }

        Batch withoutActivities() {
            return new Batch(List.of(), refused, upTo);
        }
    }

    @Inject
    private ProjectWriter writer;

    @Inject
    private TransactionConnection transaction;

    /** Works out what can be worked out before a batch is written. */
    public List<PreparedActivity> prepare(List<ReceivedActivity> activities, Actor by) {
        by.mustHave(IMPORT_RUN);
        try {
            return writer.prepare(activities, by);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes a batch, all of it or none, and how far the file is dealt with.
     *
     * @return whether the run goes on; false when somebody wants it to end
     */
    public boolean write(RunJob job, Batch batch, Actor by) {
        by.mustHave(IMPORT_RUN);
        try {
            BatchResult result = writer.write(job.source(), batch.activities(), by);
            List<ProjectProblem> problems = new ArrayList<>(result.problems());
            batch.refused().forEach(activity -> problems.addAll(problems(activity)));
            Connection connection = transaction.get();
            problems(connection, job, problems);
            count(connection, job, result, batch);
            return wanted(connection, job);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes down that one activity could not be stored, and why. */
    public void refuse(RunJob job, ReceivedActivity activity, String reason, Actor by) {
        by.mustHave(IMPORT_RUN);
        ProjectProblem problem = new ProjectProblem(
                SyncRule.ACTIVITY_CAN_BE_STORED.name(),
                "REJECTED",
                Optional.empty(),
                activity.identifier(),
                activity.position().line(),
                "",
                reason,
                1);
        try {
            Connection connection = transaction.get();
            problems(connection, job, List.of(problem));
            String update = "UPDATE sync_file SET rejected = rejected + 1, taken = taken + 1 WHERE id = ?";
            try (PreparedStatement statement = connection.prepareStatement(update)) {
                statement.setLong(1, job.fileId());
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ProjectProblem> problems(RejectedActivity activity) {
        return activity.reasons().stream()
                .map(reason -> new ProjectProblem(
                        reason.rule().name(),
                        "REJECTED",
                        Optional.empty(),
                        activity.identifier(),
                        activity.line(),
                        reason.place(),
                        reason.found(),
                        1))
                .toList();
    }

    private static void problems(Connection connection, RunJob job, List<ProjectProblem> problems) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (ProjectProblem problem : problems) {
            rows.add(new Object[] {
                job.source().runId(),
                job.fileId(),
                problem.rule(),
                problem.severity(),
                problem.project().map(ProjectRef::value).orElse(null),
                cut(problem.identifier(), PLACE),
                problem.line(),
                cut(problem.place(), PLACE),
                cut(problem.found(), FOUND),
                problem.times()
            });
        }
        PROBLEMS.write(connection, rows);
    }

    private static void count(Connection connection, RunJob job, BatchResult result, Batch batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setInt(1, result.added());
            statement.setInt(2, result.changed());
            statement.setInt(3, result.unchanged());
            statement.setInt(4, batch.refused().size());
            statement.setInt(5, result.quarantined());
            statement.setInt(6, batch.activities().size());
            statement.setInt(7, batch.refused().size());
            statement.setLong(8, batch.upTo());
            statement.setLong(9, job.fileId());
            statement.executeUpdate();
        }
    }

    private static boolean wanted(Connection connection, RunJob job) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WANTED)) {
            statement.setLong(1, job.source().runId());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
