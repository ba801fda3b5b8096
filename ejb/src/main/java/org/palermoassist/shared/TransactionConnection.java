package org.palermoassist.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The connection of the transaction under way, for writing rows in numbers. A connection that a data source is asked for
 * belongs to the transaction only on threads on which the server knows a component; on threads of routes and executors it
 * commits each statement by itself, and a killed import leaves half of a project.
 */
@ApplicationScoped
public class TransactionConnection {
    @PersistenceContext
    private EntityManager em;

    /**
     * The connection; it is the transaction's, and not to be closed.
     *
     * @throws IllegalStateException without a transaction
     */
    public Connection get() throws SQLException {
        Connection connection = em.unwrap(Connection.class);
        if (connection == null || connection.getAutoCommit()) {
            throw new IllegalStateException("no transaction, in which rows are written together or not at all");
        }
        return connection;
    }
}
