package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.palermoassist.projects.iati.ActivityRules;
import org.palermoassist.projects.iati.KnownCodes;
import org.palermoassist.projects.iati.OwnTags;
import org.palermoassist.projects.iati.TagInference;

/** What the reference data and the directory hold, as far as an import asks for it. */
record ImportLists(
        Set<String> states,
        Set<String> regions,
        Set<String> provisions,
        Map<String, String> organizations,
        OwnTags ownTags,
        TagInference tags,
        ActivityRules rules) {
    /** Address of the portal's own vocabulary of provisions. */
    static final String VOCABULARY = "https://palermoassist.org/vocabulary/provision";

    static ImportLists load(Connection connection) throws SQLException {
        Set<String> provisions = column(connection, "SELECT code FROM provision");
        OwnTags ownTags = new OwnTags(VOCABULARY);
        return new ImportLists(
                column(connection, "SELECT code FROM state"),
                column(connection, "SELECT code FROM region"),
                provisions,
                organizations(connection),
                ownTags,
                new TagInference(provisions, sectors(connection), ownTags),
                new ActivityRules(new KnownCodes(codes(connection, false), codes(connection, true))));
    }

    private static Set<String> column(Connection connection, String query) throws SQLException {
        Set<String> values = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    private static Map<String, String> organizations(Connection connection) throws SQLException {
        Map<String, String> refs = new HashMap<>();
        String query = "SELECT i.identifier, o.ref FROM organization_identifier i"
                + " JOIN organization o ON o.id = i.organization_id";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                refs.put(row.getString(1), row.getString(2));
            }
        }
        return refs;
    }

    private static Map<String, Set<String>> sectors(Connection connection) throws SQLException {
        Map<String, Set<String>> provisions = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sector, provision_code FROM sector_provision")) {
            while (row.next()) {
                provisions
                        .computeIfAbsent(row.getString(1), key -> new HashSet<>())
                        .add(row.getString(2));
            }
        }
        return provisions;
    }

    private static Map<String, Set<String>> codes(Connection connection, boolean withdrawn) throws SQLException {
        Map<String, Set<String>> lists = new HashMap<>();
        String query = "SELECT list, code FROM code_list_entry WHERE withdrawn = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setBoolean(1, withdrawn);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lists.computeIfAbsent(row.getString(1), key -> new HashSet<>())
                            .add(row.getString(2));
                }
            }
        }
        return lists;
    }
}
