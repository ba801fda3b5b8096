package org.palermoassist.sync;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import javax.sql.DataSource;

/**
 * One run of a source at a time, whichever node reads it: a lock of the database that ends with its connection, so that a node
 * that was killed holds nothing.
 */
@ApplicationScoped
class SourceTurns {
    private static final Logger LOG = System.getLogger(SourceTurns.class.getName());
    private static final String NAME = "portal-sync-";
    private static final int PATIENCE_SECONDS = 600;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    /** A turn that was taken; its end lets the next one in. */
    static final class Turn {
        private final Connection connection;
        private final String name;

        Turn(Connection connection, String name) {
            this.connection = connection;
            this.name = name;
        }

        void end() {
            try (connection) {
                ask(connection, "SELECT RELEASE_LOCK(?)", name);
            } catch (SQLException gone) {
                LOG.log(Level.DEBUG, "the lock has ended with its connection", gone);
            }
        }
    }

    /** Waits until no other run of the source is at work. */
    Turn take(long source) {
        return take(NAME + source);
    }

    /** Waits until no other node is at work on a rehearsal. */
    Turn take(RehearsalRef rehearsal) {
        return take(NAME + rehearsal);
    }

    private Turn take(String name) {
        try {
            Connection connection = database.getConnection();
            try {
                if (!ask(connection, "SELECT GET_LOCK(?, " + PATIENCE_SECONDS + ")", name)) {
                    throw new SQLTransientException("another run of the source takes long");
                }
                return new Turn(connection, name);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether no run of the source is at work on any node. */
    boolean isFree(long source) {
        return isFree(NAME + source);
    }

    /** Whether no node is at work on a rehearsal. */
    boolean isFree(RehearsalRef rehearsal) {
        return isFree(NAME + rehearsal);
    }

    private boolean isFree(String name) {
        try (Connection connection = database.getConnection()) {
            return ask(connection, "SELECT IS_FREE_LOCK(?)", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean ask(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getInt(1) == 1;
            }
        }
    }
}
