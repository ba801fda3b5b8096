package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Rows beside a project that an import writes and replaces; tags that somebody decided on are not among them. */
final class ImportedRows {
    private ImportedRows() {}

    static void delete(Connection connection, List<Long> projects) throws SQLException {
        for (ProjectTable table : ProjectTable.values()) {
            if (table.isReplaced()) {
                SqlLists.update(connection, "DELETE FROM " + table.table() + " WHERE project_id IN ", projects);
            }
        }
        SqlLists.update(connection, "DELETE FROM project_tag WHERE decided_by IS NULL AND project_id IN ", projects);
    }

    /** What was kept of them before a run is not needed any more. */
    static void forget(Connection connection, UndoneRun run, List<Long> projects) throws SQLException {
        String delete = "DELETE FROM project_before WHERE run_id = " + run.runId() + " AND project_id IN ";
        SqlLists.update(connection, delete, projects);
    }
}
