package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Statements over a list of keys. */
final class SqlLists {
    private SqlLists() {}

    static String placeholders(int count) {
        return "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
    }

    /** Prepares the text, followed by one placeholder for each key. */
    static PreparedStatement prepare(Connection connection, String text, List<?> keys) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text + placeholders(keys.size()));
        try {
            for (int i = 0; i < keys.size(); i++) {
                statement.setObject(i + 1, keys.get(i));
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    static void update(Connection connection, String text, List<?> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = prepare(connection, text, keys)) {
            statement.executeUpdate();
        }
    }
}
