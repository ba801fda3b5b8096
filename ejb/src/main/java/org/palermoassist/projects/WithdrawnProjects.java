package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.UndoCandidates.Touched;
import org.palermoassist.security.Actor;

/**
 * Projects that should never have come: of each its ref, its identifier and its history are left, so that a ref that somebody had is
 * never another project's; a run that brings it again brings it under the same ref.
 */
final class WithdrawnProjects {
    private static final String WITHDRAW = "UPDATE project SET version = version + 1, visibility = 'WITHDRAWN',"
            + " owner_ref = NULL, reporting_org = '', reporting_org_name = '', secondary_reporter = FALSE, title = '',"
            + " description = '', language = NULL, status = NULL, scope = NULL, hierarchy = 0, planned_start = NULL,"
            + " actual_start = NULL, planned_end = NULL, actual_end = NULL, starts_on = NULL, ends_on = NULL,"
            + " currency = NULL, quarantined = TRUE, tags_counted = 0, tags_inferred = 0, content_hash = '',"
            + " last_run_id = NULL, changed_run_id = ?, changed_at = ?, gone_since = ? WHERE id IN ";

    private final Connection connection;
    private final UndoneRun run;
    private final Timestamp now;
    private final UndoEvents events;

    WithdrawnProjects(Connection connection, UndoneRun run, Timestamp now, Actor by) {
        this.connection = connection;
        this.run = run;
        this.now = now;
        this.events = new UndoEvents(run, now, by);
    }

    void withdraw(List<Touched> projects) throws SQLException {
        if (projects.isEmpty()) {
            return;
        }
        List<Long> ids = projects.stream().map(Touched::id).toList();
        ImportedRows.delete(connection, ids);
        ImportedRows.forget(connection, run, ids);
        try (PreparedStatement statement = connection.prepareStatement(WITHDRAW + SqlLists.placeholders(ids.size()))) {
            statement.setLong(1, run.undoingId());
            statement.setTimestamp(2, now);
            statement.setTimestamp(3, now);
            for (int i = 0; i < ids.size(); i++) {
                statement.setLong(i + 4, ids.get(i));
            }
            statement.executeUpdate();
        }
        projects.forEach(project -> events.add(project.id(), "WITHDRAWN", project.status(), Optional.empty()));
        events.write(connection);
    }
}
