package org.palermoassist.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What one obligation asks of the database, in plain SQL and nothing else: the same locks, the same rows, one commit. */
record PlainPostings(BenchDatabase database, List<long[]> accounts) {
    private static final String AFTER = "t.id > (SELECT COALESCE(MAX(up_to), 0) FROM fund_balance)";
    private static final String STAND =
            "SELECT account_id, SUM(entered), SUM(gone) FROM (SELECT b.account_id, b.entered,"
                    + " b.gone FROM (SELECT account_id, MAX(up_to) up_to FROM fund_balance WHERE account_id IN (?, ?) GROUP BY"
                    + " account_id) n JOIN fund_balance b ON b.account_id = n.account_id AND b.up_to = n.up_to UNION ALL SELECT"
                    + " t.to_account_id, t.amount, 0 FROM fund_transfer t FORCE INDEX (ix_fund_transfer_to) WHERE "
                    + AFTER
                    + " AND t.to_account_id IN (?, ?) UNION ALL SELECT t.from_account_id, 0, t.amount FROM fund_transfer t"
                    + " FORCE INDEX (ix_fund_transfer_from) WHERE " + AFTER + " AND t.from_account_id IN (?, ?)) s"
                    + " GROUP BY account_id";

    /** Postings a second that some clients get done, each one after the other. */
    double rate(int clients, int seconds) throws InterruptedException {
        AtomicLong done = new AtomicLong();
        AtomicLong number = new AtomicLong();
        long begun = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Thread thread = new Thread(() -> post(begun, seconds, done, number));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return done.get() / Report.seconds(begun);
    }

    private void post(long begun, int seconds, AtomicLong done, AtomicLong number) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            while (Report.seconds(begun) < seconds) {
                long[] pool = accounts.get((int) (done.get() % accounts.size()));
                once(connection, pool[0], pool[1], String.format("H-%07d", number.getAndIncrement()));
                connection.commit();
                done.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void once(Connection connection, long free, long obligated, String ref) throws SQLException {
        String key = UUID.randomUUID().toString();
        long request = insert(
                connection,
                "INSERT IGNORE INTO idempotent_request (asker, request_key, hash, at) VALUES ('plain', ?, SHA2(?, 256),"
                        + " UTC_TIMESTAMP(6))",
                key,
                key);
        lock(connection, free, obligated);
        post(connection, free, obligated, ref);
        oblige(connection, ref);
        insert(
                connection,
                "INSERT INTO idempotent_answer (request_id, location, body) VALUES (?, ?, '{}')",
                request,
                ref);
    }

    private static void lock(Connection connection, long free, long obligated) throws SQLException {
        read(connection, "SELECT id FROM fund_pool LOCK IN SHARE MODE");
        read(connection, "SELECT id FROM fund_gate LOCK IN SHARE MODE");
        insert(connection, "UPDATE fund_lock SET version = version + 1 WHERE account_id = ?", free);
        read(connection, STAND, free, obligated, free, obligated, free, obligated);
        read(connection, "SELECT closes_on FROM fund_close ORDER BY closes_on DESC LIMIT 1 LOCK IN SHARE MODE");
    }

    private static void post(Connection connection, long free, long obligated, String ref) throws SQLException {
        long posting = insert(
                connection,
                "INSERT INTO fund_posting (act, record_ref, external_ref, reason, value_date, posted_at, login, role)"
                        + " VALUES ('OBLIGATED', ?, '', 'Bench', '2026-11-20', UTC_TIMESTAMP(6), 'bench', 'FUND_MANAGER')",
                ref);
        insert(
                connection,
                "INSERT INTO fund_transfer (posting_id, from_account_id, to_account_id, amount, currency)"
                        + " VALUES (?, ?, ?, 1.13, 'USD')",
                posting,
                free,
                obligated);
    }

    private static void oblige(Connection connection, String ref) throws SQLException {
        long obligation = insert(
                connection,
                "INSERT INTO fund_obligation (ref, status, purpose, record_ref, external_ref, regions, bodies, provisions,"
                        + " ldc, cost_on, direct, approved, beneficiary, requester, certifier, approver, payer, requested_at)"
                        + " VALUES (?, 'RESERVED', 'Bench', '', '', '', 'BENCH-0', '', FALSE, '2026-11-20', 1, 0, '',"
                        + " 'bench', '', '', '', UTC_TIMESTAMP(6))",
                ref);
        insert(
                connection,
                "INSERT INTO fund_obligation_event (obligation_id, act, status, amount, reason, at, login, role) VALUES"
                        + " (?, 'REQUESTED', 'RESERVED', 1, 'Bench', UTC_TIMESTAMP(6), 'bench', 'FUND_MANAGER')",
                obligation);
        insert(
                connection,
                "INSERT INTO audit_entry (recorded_at, login, role, state_code, organization_ref, action, record_ref,"
                        + " facts, outcome, origin, old_value, new_value, reason, workspace, on_behalf_of) VALUES"
                        + " (UTC_TIMESTAMP(6), 'bench', 'FUND_MANAGER', '', '', 'obligation.requested', ?, '1', 'DONE',"
                        + " '127.0.0.1', '', 'RESERVED', 'Bench', 'W-BENCH00', '')",
                ref);
    }

    private static long insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(row, values);
            row.executeUpdate();
            try (ResultSet keys = row.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    private static void read(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, values);
            query.executeQuery().close();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
