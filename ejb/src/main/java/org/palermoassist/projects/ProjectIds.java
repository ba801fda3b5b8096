package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Keys of new projects, drawn 500 at a time from the sequence that entities use, too. */
final class ProjectIds {
    private static final int BLOCK = 500;

    private long next = 1;
    private long last;

    synchronized long next(Connection connection) throws SQLException {
        if (next > last) {
            try (Statement statement = connection.createStatement();
                    ResultSet drawn = statement.executeQuery("SELECT NEXTVAL(project_seq)")) {
                drawn.next();
                last = drawn.getLong(1);
                next = last - BLOCK + 1;
            }
        }
        return next++;
    }
}
