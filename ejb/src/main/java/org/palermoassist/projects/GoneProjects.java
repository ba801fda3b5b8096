package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;

/** Projects that a source told of and tells of no longer. */
final class GoneProjects {
    private static final String MISSED =
            " FROM project WHERE source_id = ? AND dataset = ? AND last_run_id < ? AND gone_since IS NULL";

    private final Connection connection;
    private final ImportSource source;

    GoneProjects(Connection connection, ImportSource source) {
        this.connection = connection;
        this.source = source;
    }

    int mark(Instant now, Actor by) throws SQLException {
        Timestamp at = InstantConverter.toTimestamp(now);
        String event = "INSERT INTO project_event (project_id, kind, happened_at, login, run_id, old_value)"
                + " SELECT id, 'GONE', ?, ?, ?, status" + MISSED;
        try (PreparedStatement statement = connection.prepareStatement(event)) {
            statement.setTimestamp(1, at);
            statement.setString(2, by.login());
            statement.setLong(3, source.runId());
            missed(statement, 4);
            statement.executeUpdate();
        }
        String told = "INSERT INTO change_mark (kind, record_id) SELECT 'PROJECT', id" + MISSED;
        try (PreparedStatement statement = connection.prepareStatement(told)) {
            missed(statement, 1);
            statement.executeUpdate();
        }
        String mark = "UPDATE project SET gone_since = ? WHERE source_id = ? AND dataset = ? AND last_run_id < ?"
                + " AND gone_since IS NULL";
        try (PreparedStatement statement = connection.prepareStatement(mark)) {
            statement.setTimestamp(1, at);
            missed(statement, 2);
            statement.executeUpdate();
        }
        return marked();
    }

    /** How many this run has marked, in this attempt or an earlier one. */
    private int marked() throws SQLException {
        String count = "SELECT COUNT(*) FROM project_event e JOIN project p ON p.id = e.project_id"
                + " WHERE e.run_id = ? AND e.kind = 'GONE' AND p.source_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(count)) {
            statement.setLong(1, source.runId());
            statement.setLong(2, source.sourceId());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void missed(PreparedStatement statement, int from) throws SQLException {
        statement.setLong(from, source.sourceId());
        statement.setString(from + 1, source.dataset());
        statement.setLong(from + 2, source.runId());
    }
}
