package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.projects.UndoCandidates.Touched;

/** What somebody said, edited or decided since a run touched a project: it is not taken back over their heads. */
final class UndoRefusals {
    private static final String FIRST =
            "(SELECT MIN(x.id) FROM project_event x WHERE x.run_id = ? AND x.project_id = e.project_id)";
    private static final String ACTS = "SELECT e.project_id, e.kind FROM project_event e WHERE e.run_id IS NULL"
            + " AND e.id > " + FIRST + " AND e.project_id IN ";
    private static final String LINKS = "SELECT p.id FROM project p JOIN need_link l ON l.project_ref = p.ref"
            + " JOIN need_link_event k ON k.link_id = l.id WHERE k.at >= (SELECT MIN(e.happened_at) FROM project_event e"
            + " WHERE e.run_id = ? AND e.project_id = p.id) AND p.id IN ";
    private static final String TELLERS =
            "SELECT o.project_id FROM project_other_source o WHERE o.last_run_id <> ? AND o.project_id IN ";

    private UndoRefusals() {}

    /** Why which of them stay as they are. */
    static Map<Long, UndoRefusal> of(Connection connection, UndoneRun run, List<Touched> projects) throws SQLException {
        List<Long> ids = projects.stream().map(Touched::id).toList();
        List<Long> news =
                projects.stream().filter(Touched::came).map(Touched::id).toList();
        Map<Long, UndoRefusal> refused = new HashMap<>();
        find(connection, TELLERS, run, news).forEach((id, kind) -> refused.put(id, UndoRefusal.TOLD_TOO));
        for (Touched project : projects) {
            if (project.lastRun() != run.runId()) {
                refused.put(project.id(), UndoRefusal.LATER_RUN);
            }
        }
        find(connection, LINKS, run, ids).forEach((id, kind) -> refused.put(id, UndoRefusal.LINK));
        find(connection, ACTS, run, ids).forEach((id, kind) -> refused.put(id, act(kind)));
        for (Touched project : projects) {
            if (project.own()) {
                refused.put(project.id(), UndoRefusal.EDITED);
            }
        }
        return refused;
    }

    private static UndoRefusal act(String kind) {
        return switch (kind) {
            case "TAG" -> UndoRefusal.TAG;
            case "REMARK" -> UndoRefusal.REMARK;
            case "ENTERED", "EDITED" -> UndoRefusal.EDITED;
            default -> UndoRefusal.DECIDED;
        };
    }

    /** Keys of projects with what stands beside them. */
    private static Map<Long, String> find(Connection connection, String query, UndoneRun run, List<Long> projects)
            throws SQLException {
        Map<Long, String> found = new HashMap<>();
        if (projects.isEmpty()) {
            return found;
        }
        try (PreparedStatement statement =
                connection.prepareStatement(query + SqlLists.placeholders(projects.size()))) {
            statement.setLong(1, run.runId());
            for (int i = 0; i < projects.size(); i++) {
                statement.setLong(i + 2, projects.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                boolean told = row.getMetaData().getColumnCount() > 1;
                while (row.next()) {
                    found.put(row.getLong(1), told ? row.getString(2) : "");
                }
            }
        }
        return found;
    }
}
