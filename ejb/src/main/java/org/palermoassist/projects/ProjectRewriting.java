package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.iati.ActivityRules;
import org.palermoassist.shared.InstantConverter;

/**
 * Writes projects of partners anew after people here changed fields that are ours. By which run and when the partner last changed
 * them stays, and so does what the partner's word is known by.
 */
final class ProjectRewriting {
    private static final String SINCE = "SELECT field, since FROM project_conflict WHERE project_id = ?";
    private static final String ORIGIN =
            "UPDATE project SET changed_run_id = ?, last_run_id = ?, changed_at = ?, gone_since = ? WHERE id = ?";

    private final Connection connection;
    private final ActivityRows.Known reference;
    private final Timestamp now;

    ProjectRewriting(Connection connection, ActivityRows.Known reference, Timestamp now) {
        this.connection = connection;
        this.reference = reference;
        this.now = now;
    }

    void write(SidedProject project, PreparedActivity activity) throws SQLException {
        RowBuffer rows = new RowBuffer();
        SidedProject.Origin origin = project.origin();
        ImportSource source = new ImportSource(
                origin.source(),
                Optional.empty(),
                origin.dataset(),
                origin.lastRun().orElse(0L));
        ActivityRows makes = new ActivityRows(reference, source, now, rows);
        List<Long> one = List.of(project.id());
        Map<String, TagConfidence> decided =
                StoredProjects.decisions(connection, one).getOrDefault(project.id(), Map.of());
        TagRows.Counts counts = new TagRows(rows).add(project.id(), activity.tags(), decided);
        ActivityRows.Judged judged = new ActivityRows.Judged(
                origin.hash(), ActivityRules.quarantined(activity.problems()), counts.counted(), counts.inferred());
        rows.replace(project.id(), makes.project(project.id(), project.ref(), activity.reported(), judged));
        makes.addParts(project.id(), activity);
        new SideRows(rows, now)
                .add(
                        project.id(),
                        project.sides(),
                        project.theirRun().or(origin::changedRun),
                        project.edited(),
                        since(project.id()));
        Timestamp gone = gone(project.id());
        rows.flush(connection);
        origin(project, gone);
    }

    private Map<String, Timestamp> since(long project) throws SQLException {
        Map<String, Timestamp> since = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SINCE)) {
            statement.setLong(1, project);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    since.put(row.getString(1), row.getTimestamp(2));
                }
            }
        }
        return since;
    }

    private Timestamp gone(long project) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT gone_since FROM project WHERE id = ?")) {
            statement.setLong(1, project);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getTimestamp(1);
            }
        }
    }

    private void origin(SidedProject project, Timestamp gone) throws SQLException {
        SidedProject.Origin origin = project.origin();
        try (PreparedStatement statement = connection.prepareStatement(ORIGIN)) {
            statement.setObject(1, origin.changedRun().orElse(null));
            statement.setObject(2, origin.lastRun().orElse(null));
            statement.setTimestamp(3, InstantConverter.toTimestamp(origin.at()));
            statement.setTimestamp(4, gone);
            statement.setLong(5, project.id());
            statement.executeUpdate();
        }
    }
}
