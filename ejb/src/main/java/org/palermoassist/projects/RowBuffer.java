package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.RowInsert;

/** Rows that wait to be written together: one batch for each table rather than a statement for each row. */
final class RowBuffer {
    /** Of whatever is written anew, and with each event, so that the public is told (ADR 32). */
    private static final RowInsert MARK = new RowInsert("change_mark", "kind", "record_id");

    private final Set<Object> changed = new LinkedHashSet<>();
    private final Map<ProjectTable, List<Object[]>> inserts = new EnumMap<>(ProjectTable.class);
    private final List<Object[]> updates = new ArrayList<>();
    private final List<Long> replaced = new ArrayList<>();

    void add(ProjectTable table, Object... values) {
        inserts.computeIfAbsent(table, key -> new ArrayList<>()).add(values);
        if (table == ProjectTable.EVENT) {
            changed.add(values[0]);
        }
    }

    /** The project is known: its source-owned columns are set, its child rows replaced. */
    void replace(long projectId, Object... values) {
        Object[] given = new Object[values.length - ProjectTable.SET_ONCE + 1];
        System.arraycopy(values, ProjectTable.SET_ONCE, given, 0, given.length - 1);
        given[given.length - 1] = projectId;
        updates.add(given);
        replaced.add(projectId);
        changed.add(projectId);
    }

    void flush(Connection connection) throws SQLException {
        if (!replaced.isEmpty()) {
            for (ProjectTable table : ProjectTable.values()) {
                if (table.isReplaced()) {
                    SqlLists.update(connection, "DELETE FROM " + table.table() + " WHERE project_id IN ", replaced);
                }
            }
            SqlLists.update(
                    connection, "DELETE FROM project_tag WHERE decided_by IS NULL AND project_id IN ", replaced);
            update(connection);
        }
        for (Map.Entry<ProjectTable, List<Object[]>> entry : inserts.entrySet()) {
            entry.getKey().insert().write(connection, entry.getValue());
        }
        MARK.write(
                connection,
                changed.stream()
                        .map(id -> new Object[] {RecordKind.PROJECT.name(), id})
                        .toList());
    }

    private void update(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ProjectTable.updateProject())) {
            for (Object[] row : updates) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
