package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.projects.iati.ActivityDocument;

/** Looks up what is known of a batch of activities, in one query each. */
final class StoredProjects {
    private static final String BY_IDENTIFIER = "SELECT p.id, p.ref, p.identifier, p.content_hash, p.source_id,"
            + " IF(s.organization_identifier = p.reporting_org, s.organization_identifier, NULL), p.own, p.status,"
            + " p.quarantined, p.gone_since IS NOT NULL, p.version"
            + " FROM project p JOIN source s ON s.id = p.source_id WHERE p.identifier IN ";
    private static final String DECIDED =
            "SELECT project_id, provision_code, confidence FROM project_tag WHERE decided_by IS NOT NULL AND"
                    + " project_id IN ";

    private static final String NAMED = "SELECT project_id, provision_code FROM project_tag"
            + " WHERE (confidence = 'EXPLICIT' OR decided_by IS NOT NULL) AND project_id IN ";

    private static final String HASHES = "SELECT identifier, content_hash FROM project WHERE identifier IN ";

    private static final String DOCUMENTS = "SELECT project_id, bytes FROM project_document WHERE project_id IN ";

    private StoredProjects() {}

    /** What is kept of these projects, whole. */
    static Map<Long, ActivityDocument> documents(Connection connection, List<Long> projects) throws SQLException {
        Map<Long, ActivityDocument> found = new HashMap<>();
        if (projects.isEmpty()) {
            return found;
        }
        try (PreparedStatement statement = SqlLists.prepare(connection, DOCUMENTS, projects);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.put(row.getLong(1), ActivityDocument.stored(row.getBytes(2)));
            }
        }
        return found;
    }

    /** Content hash of those that are known, by identifier. */
    static Map<String, String> hashes(Connection connection, List<PreparedActivity> activities) throws SQLException {
        Map<String, String> found = new HashMap<>();
        if (activities.isEmpty()) {
            return found;
        }
        List<String> identifiers =
                activities.stream().map(PreparedActivity::identifier).toList();
        try (PreparedStatement statement = SqlLists.prepare(connection, HASHES, identifiers);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.put(row.getString(1), row.getString(2));
            }
        }
        return found;
    }

    /** By identifier. */
    static Map<String, StoredProject> find(Connection connection, List<String> identifiers) throws SQLException {
        Map<String, StoredProject> found = new HashMap<>();
        if (identifiers.isEmpty()) {
            return found;
        }
        try (PreparedStatement statement = SqlLists.prepare(connection, BY_IDENTIFIER, identifiers);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                StoredProject project = project(row);
                found.put(project.identifier(), project);
            }
        }
        return found;
    }

    private static StoredProject project(ResultSet row) throws SQLException {
        return new StoredProject(
                row.getLong(1),
                new ProjectRef(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                Optional.ofNullable(row.getString(6)),
                row.getBoolean(7),
                Optional.ofNullable(row.getString(8)),
                row.getBoolean(9),
                row.getBoolean(10),
                row.getInt(11));
    }

    /** Provisions that the providers of these projects named. */
    static Map<Long, Set<String>> named(Connection connection, List<Long> projects) throws SQLException {
        Map<Long, Set<String>> found = new HashMap<>();
        if (projects.isEmpty()) {
            return found;
        }
        try (PreparedStatement statement = SqlLists.prepare(connection, NAMED, projects);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.computeIfAbsent(row.getLong(1), key -> new HashSet<>()).add(row.getString(2));
            }
        }
        return found;
    }

    /** Decisions of people on tags, by project and provision. */
    static Map<Long, Map<String, TagConfidence>> decisions(Connection connection, List<Long> projects)
            throws SQLException {
        Map<Long, Map<String, TagConfidence>> found = new HashMap<>();
        if (projects.isEmpty()) {
            return found;
        }
        try (PreparedStatement statement = SqlLists.prepare(connection, DECIDED, projects);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.computeIfAbsent(row.getLong(1), key -> new HashMap<>())
                        .put(row.getString(2), TagConfidence.valueOf(row.getString(3)));
            }
        }
        return found;
    }
}
