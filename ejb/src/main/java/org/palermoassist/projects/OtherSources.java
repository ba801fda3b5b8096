package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** Records that another source tells of a project, too; its word does not change the project (P-7). */
final class OtherSources {
    private static final String UPSERT =
            "INSERT INTO project_other_source (project_id, source_id, dataset, content_hash,"
                    + " last_run_id, seen_at) VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE dataset = VALUES(dataset),"
                    + " last_run_id = VALUES(last_run_id), seen_at = VALUES(seen_at), content_hash = VALUES(content_hash)";

    private final Connection connection;
    private final ImportSource source;
    private final List<Told> told = new ArrayList<>();

    private record Told(long project, String hash) {}

    OtherSources(Connection connection, ImportSource source) {
        this.connection = connection;
        this.source = source;
    }

    void tells(StoredProject project, String hash) {
        told.add(new Told(project.id(), hash));
    }

    /** Of which projects it tells. */
    List<Long> projects() {
        return told.stream().map(Told::project).toList();
    }

    void flush(Timestamp now) throws SQLException {
        if (told.isEmpty()) {
            return;
        }
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (Told one : told) {
                upsert.setLong(1, one.project());
                upsert.setLong(2, source.sourceId());
                upsert.setString(3, source.dataset());
                upsert.setString(4, one.hash());
                upsert.setLong(5, source.runId());
                upsert.setTimestamp(6, now);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
