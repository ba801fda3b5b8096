package org.palermoassist.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Pools with money in them, and a journal of many lines, written by SQL: the portal would take hours for the second. */
record ManyPostings(BenchDatabase database, int pools) {
    private static final String USER = "'bench', 'FUND_MANAGER'";
    private static final int ROUND = 100_000;
    private static final int MOST_WAIT = 600;

    /** So many of the pools are of one donor of the sample world, whose statement is measured. */
    private static final int POOLS_OF_DONOR = 2;

    private static final List<String> KINDS = List.of(
            "1100 PAID_TICKETS",
            "1110 PAID_DSA",
            "1120 PAID_TERMINALS",
            "1130 PAID_OTHER",
            "1190 PAID_SUPPORT",
            "1200 INTEREST",
            "1300 EXCHANGE",
            "3000 FREE",
            "3100 OBLIGATED",
            "3200 RESERVE");

    /** The body to which each pool is limited. */
    List<String> bodies() {
        return IntStream.range(0, pools).mapToObj(i -> "BENCH-" + i).toList();
    }

    /** The donor whose statement is measured. */
    String donor() throws SQLException {
        return database.column("SELECT ref FROM donor ORDER BY id LIMIT 1").get(0);
    }

    /** Lines of the journal that are about that donor's money. */
    long linesOfDonor() throws SQLException {
        return database.number("SELECT COUNT(*) FROM fund_transfer t JOIN fund_account f ON f.id = t.from_account_id"
                + " JOIN fund_account o ON o.id = t.to_account_id JOIN fund_pool p ON p.id = COALESCE(o.pool_id,"
                + " f.pool_id) WHERE p.donor_ref = '" + donor() + "'");
    }

    void openPools() throws SQLException {
        for (String body : bodies()) {
            int number = Integer.parseInt(body.replaceAll("\\D", ""));
            String ref = String.format("U-BEN%04d", number);
            String of = " FROM fund_pool p WHERE p.ref = '" + ref + "'";
            List<String> orders = new ArrayList<>();
            orders.add("INSERT INTO fund_pool (ref, donor_ref, earmark, psc_percent, opened_at) VALUES ('" + ref
                    + "', '" + (number < POOLS_OF_DONOR ? donor() : "B-BENCH00") + "', 'bodies=" + body
                    + "', 13, UTC_TIMESTAMP(6))");
            for (String kind : KINDS) {
                String[] parts = kind.split(" ");
                orders.add("INSERT INTO fund_account (code, kind, currency, pool_id) SELECT CONCAT('" + parts[0]
                        + "/', p.ref), '" + parts[1] + "', 'USD', p.id" + of);
            }
            orders.add("INSERT INTO fund_lock (account_id) SELECT a.id FROM fund_account a JOIN fund_pool p ON p.id ="
                    + " a.pool_id WHERE a.kind = 'FREE' AND p.ref = '" + ref + "'");
            orders.add(posting("RECEIVED"));
            orders.add("INSERT INTO fund_transfer (posting_id, from_account_id, to_account_id, amount, currency) SELECT"
                    + " LAST_INSERT_ID(), b.id, a.id, 100000000, 'USD' FROM fund_account a JOIN fund_account b ON b.kind ="
                    + " 'BANK' JOIN fund_pool p ON p.id = a.pool_id WHERE a.kind = 'FREE' AND p.ref = '" + ref + "'");
            execute(orders);
        }
    }

    private static String posting(String act) {
        return "INSERT INTO fund_posting (act, record_ref, external_ref, reason, value_date, posted_at, login, role)"
                + " VALUES ('" + act + "', '', '', 'Bench', '2026-11-20', UTC_TIMESTAMP(6), " + USER + ")";
    }

    /** Account that is free, and that of interest, of each pool. */
    List<long[]> accounts() throws SQLException {
        List<long[]> accounts = new ArrayList<>();
        for (String pair : database.column("SELECT CONCAT(a.id, ' ', o.id) FROM fund_account a JOIN fund_account o ON"
                + " o.pool_id = a.pool_id AND o.kind = 'OBLIGATED' JOIN fund_pool p ON p.id = a.pool_id"
                + " WHERE a.kind = 'FREE' AND p.ref LIKE 'U-BEN%'")) {
            String[] ids = pair.split(" ");
            accounts.add(new long[] {Long.parseLong(ids[0]), Long.parseLong(ids[1])});
        }
        return accounts;
    }

    /** Adds interest until the journal has so many lines; returns the seconds it took. */
    double fill(int lines) throws SQLException {
        long begun = System.nanoTime();
        long there = database.number("SELECT COUNT(*) FROM fund_transfer");
        for (long done = there; done < lines; done += ROUND) {
            long first = database.number("SELECT COALESCE(MAX(id), 0) FROM fund_posting");
            String rows = " FROM seq_1_to_" + Math.min(ROUND, lines - done) + " s";
            execute(List.of(
                    "INSERT INTO fund_posting (act, record_ref, external_ref, reason, value_date, posted_at, login, role)"
                            + " SELECT 'INTEREST', '', '', 'Bench', '2026-11-21' - INTERVAL (s.seq MOD 20) DAY,"
                            + " UTC_TIMESTAMP(6), " + USER + rows,
                    "INSERT INTO fund_transfer (posting_id, from_account_id, to_account_id, amount, currency)"
                            + " SELECT q.id, i.id, f.id, 0.01, 'USD' FROM fund_posting q JOIN fund_pool p ON p.ref ="
                            + " CONCAT('U-BEN', LPAD(q.id MOD " + pools
                            + ", 4, '0')) JOIN fund_account i ON i.pool_id ="
                            + " p.id AND i.kind = 'INTEREST' JOIN fund_account f ON f.pool_id = p.id AND f.kind = 'FREE'"
                            + " WHERE q.id > " + first + " AND q.act = 'INTEREST'"));
        }
        return Report.seconds(begun);
    }

    /** Waits until the portal's clockwork has added up what was filled in: no portal takes in a million lines in a minute. */
    double awaitSums() throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        while (Report.seconds(begun) < MOST_WAIT
                && database.number(
                                "SELECT (SELECT MAX(id) FROM fund_transfer) > (SELECT COALESCE(MAX(up_to), 0) FROM fund_balance)")
                        > 0) {
            TimeUnit.SECONDS.sleep(1);
        }
        return Report.seconds(begun);
    }

    private void execute(List<String> orders) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String order : orders) {
                statement.execute(order);
            }
            connection.commit();
        }
    }
}
