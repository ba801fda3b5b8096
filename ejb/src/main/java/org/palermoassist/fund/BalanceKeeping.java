package org.palermoassist.fund;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/**
 * Works out what all transfers of each account come to, so that a balance adds up a few rows only. While the gate is shut no posting
 * is under way: every transfer up to the highest number is either committed or gone for good.
 */
@UseCase
public class BalanceKeeping {
    private static final String LAST = "SELECT COALESCE(MAX(up_to), 0) FROM fund_balance";
    private static final String HIGHEST = "SELECT COALESCE(MAX(id), 0) FROM fund_transfer";
    private static final String MOVED = "SELECT t.%s account_id, %s entered, %s gone, p.posted_at FROM fund_transfer t"
            + " JOIN fund_posting p ON p.id = t.posting_id WHERE t.id > ? AND t.id <= ?";
    private static final String WORK_OUT = "INSERT INTO fund_balance (account_id, up_to, latest, entered, gone)"
            + " SELECT m.account_id, ?, GREATEST(MAX(m.posted_at), COALESCE(MAX(b.latest), MAX(m.posted_at))),"
            + " COALESCE(MAX(b.entered), 0) + SUM(m.entered), COALESCE(MAX(b.gone), 0) + SUM(m.gone) FROM ("
            + MOVED.formatted("to_account_id", "t.amount", "0") + " UNION ALL "
            + MOVED.formatted("from_account_id", "0", "t.amount") + ") m"
            + " LEFT JOIN fund_balance b ON b.account_id = m.account_id AND b.up_to ="
            + " (SELECT MAX(x.up_to) FROM fund_balance x WHERE x.account_id = m.account_id) GROUP BY m.account_id";

    @Inject
    private TransactionConnection transaction;

    /** How many transfers no sum holds yet. */
    public long waiting(Actor by) {
        by.mustHave(Right.LEDGER_KEEP);
        try {
            return number(HIGHEST) - number(LAST);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Adds the transfers since the last time.
     *
     * @return number of accounts that moved
     */
    public int workOut(Actor by) {
        by.mustHave(Right.LEDGER_KEEP);
        try {
            Connection connection = transaction.get();
            shutGate(connection);
            long last = number(LAST);
            long highest = number(HIGHEST);
            try (PreparedStatement sum = connection.prepareStatement(WORK_OUT)) {
                int at = 0;
                for (long bound : new long[] {highest, last, highest, last, highest}) {
                    sum.setLong(++at, bound);
                }
                return sum.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for postings under way; others wait until this transaction ends. */
    static void shutGate(Connection connection) throws SQLException {
        try (PreparedStatement gate = connection.prepareStatement("SELECT id FROM fund_gate FOR UPDATE");
                ResultSet row = gate.executeQuery()) {
            row.next();
        }
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement query = transaction.get().prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
