package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.ReportingOrg;
import org.palermoassist.shared.Refs;

/** Takes an organization that reports for the first time into the directory: it owns its projects from then on. */
final class ReportingOrgs {
    private static final int IDENTIFIER = 150;
    private static final int NAME = 300;
    private static final int KIND = 4;
    private static final String ORGANIZATION =
            "INSERT INTO organization (ref, name, kind, origin) VALUES (?, ?, ?, 'IMPORT')";
    private static final String REPORTED =
            "INSERT INTO organization_identifier (identifier, organization_id, evidence) VALUES (?, ?, 'REPORTED')";

    private final Connection connection;
    private final Map<String, String> known;

    ReportingOrgs(Connection connection, Map<String, String> known) {
        this.connection = connection;
        this.known = known;
    }

    /** Knows the organization from now on; one without an identifier, or with one of impossible length, is not kept. */
    void register(ReportingOrg org) throws SQLException {
        Optional<String> identifier = org.ref().filter(ref -> ref.length() <= IDENTIFIER);
        if (identifier.isEmpty() || known.containsKey(identifier.get())) {
            return;
        }
        String name =
                Cut.main(org.names(), Optional.empty()).map(Narrative::text).orElse(identifier.get());
        String ref = Refs.next('O');
        try (PreparedStatement insert = connection.prepareStatement(ORGANIZATION, Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, ref);
            insert.setString(2, Cut.to(NAME, name));
            insert.setString(3, Cut.orNull(KIND, org.type()));
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                identify(identifier.get(), keys.getLong(1));
            }
        }
        known.put(identifier.get(), ref);
    }

    private void identify(String identifier, long organization) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(REPORTED)) {
            insert.setString(1, identifier);
            insert.setLong(2, organization);
            insert.executeUpdate();
        }
    }
}
