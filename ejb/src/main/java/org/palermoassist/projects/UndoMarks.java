package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.palermoassist.security.Actor;

/** Lifts the marks "no longer reported" that a run has set and that still stand. */
final class UndoMarks {
    private static final String MARKED = " FROM project p JOIN project_event g ON g.project_id = p.id AND g.run_id = ?"
            + " AND g.kind = 'GONE' AND g.happened_at = p.gone_since";

    private final Connection connection;
    private final UndoneRun run;

    UndoMarks(Connection connection, UndoneRun run) {
        this.connection = connection;
        this.run = run;
    }

    int lift(Timestamp now, Actor by) throws SQLException {
        String tell = "INSERT INTO project_event (project_id, kind, happened_at, login, role, body, run_id, old_value,"
                + " new_value, remark) SELECT p.id, 'UNDONE', ?, ?, ?, ?, ?, p.status, p.status, ?" + MARKED;
        try (PreparedStatement statement = connection.prepareStatement(tell)) {
            statement.setTimestamp(1, now);
            statement.setString(2, by.login());
            statement.setString(3, ProjectJournal.roleOf(by));
            statement.setString(4, by.body().orElse(""));
            statement.setLong(5, run.undoingId());
            statement.setString(6, run.ref());
            statement.setLong(7, run.runId());
            statement.executeUpdate();
        }
        String mark = "INSERT INTO change_mark (kind, record_id) SELECT 'PROJECT', p.id" + MARKED;
        try (PreparedStatement statement = connection.prepareStatement(mark)) {
            statement.setLong(1, run.runId());
            statement.executeUpdate();
        }
        String lift =
                "UPDATE project p JOIN project_event g ON g.project_id = p.id AND g.run_id = ? AND g.kind = 'GONE'"
                        + " AND g.happened_at = p.gone_since SET p.gone_since = NULL";
        try (PreparedStatement statement = connection.prepareStatement(lift)) {
            statement.setLong(1, run.runId());
            return statement.executeUpdate();
        }
    }
}
