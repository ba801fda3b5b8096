package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.ActivityFields;
import org.palermoassist.projects.iati.ReceivedActivity;

/**
 * Keeps the fields that are ours while a batch of activities is written. Where nothing of a source is ours, which is the rule, this
 * costs one look at a table of a few rows.
 */
final class OwnedFields {
    private static final String OWNED = "SELECT field_group, on_conflict FROM project_ownership WHERE source_id = ?";
    private static final String KEPT = "SELECT d.project_id, d.bytes, s.agreed, s.edited_by, s.edited_at"
            + " FROM project_document d LEFT JOIN project_side s ON s.project_id = d.project_id WHERE d.project_id IN ";
    private static final String SINCE = "SELECT project_id, field, since FROM project_conflict WHERE project_id IN ";

    private final ImportSource source;
    private final Map<FieldGroup, ConflictRule> owned = new EnumMap<>(FieldGroup.class);
    private final Map<Long, Kept> kept = new HashMap<>();
    private final Map<Long, Map<String, Timestamp>> since = new HashMap<>();

    private record Kept(ActivityFields ours, ActivityFields agreed, Optional<SidedProject.Edited> edited) {}

    private OwnedFields(ImportSource source) {
        this.source = source;
    }

    /** What is kept of these projects, which are about to be replaced. */
    static OwnedFields of(Connection connection, ImportSource source, List<Long> projects) throws SQLException {
        OwnedFields fields = new OwnedFields(source);
        if (projects.isEmpty()) {
            return fields;
        }
        try (PreparedStatement statement = connection.prepareStatement(OWNED)) {
            statement.setLong(1, source.sourceId());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    fields.owned.put(FieldGroup.valueOf(row.getString(1)), ConflictRule.valueOf(row.getString(2)));
                }
            }
        }
        if (!fields.owned.isEmpty()) {
            fields.load(connection, projects);
        }
        return fields;
    }

    private void load(Connection connection, List<Long> projects) throws SQLException {
        try (PreparedStatement statement = SqlLists.prepare(connection, KEPT, projects);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ActivityFields ours = fields(row.getBytes(2));
                byte[] agreed = row.getBytes(3);
                Timestamp editedAt = row.getTimestamp(5);
                kept.put(
                        row.getLong(1),
                        new Kept(
                                ours,
                                agreed == null ? ours : fields(agreed),
                                editedAt == null
                                        ? Optional.empty()
                                        : Optional.of(new SidedProject.Edited(row.getString(4), editedAt))));
            }
        }
        try (PreparedStatement statement = SqlLists.prepare(connection, SINCE, projects);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                since.computeIfAbsent(row.getLong(1), key -> new HashMap<>())
                        .put(row.getString(2), row.getTimestamp(3));
            }
        }
    }

    private static ActivityFields fields(byte[] bytes) {
        return ActivityFields.of(ActivityDocument.stored(bytes));
    }

    /** What stands here, what was agreed and what comes in, with our fields kept; nothing where no field of the source is ours. */
    Optional<Sides> sides(long project, ReceivedActivity incoming) {
        return Optional.ofNullable(kept.get(project)).map(before -> {
            ActivityFields theirs = ActivityFields.of(incoming);
            return new Sides(before.ours(), before.agreed(), theirs).receive(theirs, owned);
        });
    }

    /** The activity as it will stand here; what the partner says goes beside where it is something else. */
    PreparedActivity overlay(long project, PreparedActivity incoming, SideRows beside) {
        Optional<Sides> differing = sides(project, incoming.received()).filter(Sides::differ);
        differing.ifPresent(sides -> beside.add(
                project,
                sides,
                Optional.of(source.runId()),
                kept.get(project).edited(),
                since.getOrDefault(project, Map.of())));
        return overlaid(incoming, differing);
    }

    /** The activity with our fields in place. */
    static PreparedActivity overlaid(PreparedActivity incoming, Optional<Sides> differing) {
        return differing
                .map(sides -> incoming.overlaid(
                        sides.ours().received(incoming.received().position())))
                .orElse(incoming);
    }
}
