package org.palermoassist.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the visibility predicate costs: the queries that lists and coverage really send, as the database's log has them, against the
 * same queries without it. The limit is 20 per cent.
 */
final class SightBench {
    private static final int ACCOUNTS = 500;
    private static final int TIMES = 15;
    private static final List<String> PATHS = List.of(
            "/needs/list",
            "/needs/list?page=20",
            "/needs/list?status=OPEN&region=002",
            "/needs/list?q=register",
            "/needs/list?sort=title&size=100",
            "/projects/list",
            "/projects/list?tagged=all&page=300",
            "/projects/list?state=KE",
            "/projects/list?q=forensic+laboratory",
            "/coverage/matrix",
            "/coverage/matrix?columns=STATE",
            "/coverage/matrix?columns=PROVIDER",
            "/coverage/gaps");
    private static final List<String> LOGINS =
            List.of("focal-elmora", "contributor-elmora", "provider-justice", "donor", "coordinator");

    private final Path work;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Keeps the records in this directory, and uses those that an earlier run has left there. */
    SightBench(Path work) {
        this.work = work;
    }

    void run() throws Exception {
        Report.title("cost of the visibility predicate");
        Path data = work.resolve("data");
        Path log = work.resolve("queries.log");
        Files.deleteIfExists(log);
        try (BenchDatabase database = new BenchDatabase(
                        work, "--slow-query-log=ON", "--long-query-time=0", "--slow-query-log-file=" + log);
                BenchPortal portal = new BenchPortal(data, database.environment(), "640m", "sample")) {
            portal.awaitReady();
            if (!Files.exists(work.resolve("prepared"))) {
                PagesBench.prepare(work, database, portal);
            }
            try (Connection connection = database.connect()) {
                readers(connection);
                Report.line(
                        "projects, needs, accounts, invitees",
                        "%,d, %,d, %,d, %,d",
                        database.number("SELECT COUNT(*) FROM project"),
                        database.number("SELECT COUNT(*) FROM need"),
                        database.number("SELECT COUNT(*) FROM account"),
                        database.number("SELECT COUNT(*) FROM record_invitee"));
                measure(portal.url(), data, log, connection);
            }
        }
    }

    /** Accounts up to the number wanted, and three bodies named on each restricted need. */
    private static void readers(Connection connection) throws SQLException {
        try (PreparedStatement account = connection.prepareStatement(
                        "INSERT IGNORE INTO account (version, login, display_name, password_hash, language, active,"
                                + " created_at) VALUES (1, ?, ?, '-', 'en', TRUE, NOW(6))");
                Statement invitees = connection.createStatement()) {
            for (int i = 0; i < ACCOUNTS; i++) {
                account.setString(1, "bench-" + i);
                account.setString(2, "Reader " + i);
                account.addBatch();
            }
            account.executeBatch();
            invitees.executeUpdate("INSERT IGNORE INTO record_invitee (record_ref, invitee, invited_at)"
                    + " SELECT n.ref, CONCAT('organization:', o.ref), NOW(6) FROM need n JOIN organization o"
                    + " ON o.id % 40 IN (n.id % 40, (n.id + 1) % 40, (n.id + 2) % 40) AND o.id < 400"
                    + " WHERE n.visibility = 'RESTRICTED'");
            invitees.executeUpdate("INSERT IGNORE INTO need_field_level (need_id, field, visibility)"
                    + " SELECT id, IF(id % 40 < 20, 'DESCRIPTION', 'ESTIMATE'), 'RESTRICTED' FROM need"
                    + " WHERE id % 20 = 3 AND visibility IN ('PUBLIC', 'PARTNERS')");
            invitees.executeUpdate("UPDATE need_text t JOIN need_field_level f ON f.need_id = t.need_id"
                    + " AND f.field = t.field SET t.sight = f.sight");
            invitees.execute("ANALYZE TABLE need, record_invitee, account");
        }
    }

    private void measure(String url, Path data, Path log, Connection connection) throws Exception {
        List<Reader> readers = new ArrayList<>(List.of(Reader.PUBLIC));
        for (String login : LOGINS) {
            readers.add(Reader.signedIn(url, data, login));
        }
        double[] needs = new double[2];
        double[] projects = new double[2];
        double[] coverage = new double[2];
        for (String path : PATHS) {
            double[] all = new double[2];
            for (Reader reader : readers) {
                for (String query : queries(url, path, reader, log)) {
                    add(all, times(query, connection));
                }
            }
            line(path, all);
            add(path.startsWith("/needs") ? needs : path.startsWith("/projects") ? projects : coverage, all);
        }
        line("all lists of needs", needs);
        line("all lists of projects", projects);
        line("coverage and gaps", coverage);
    }

    private static void add(double[] sum, double[] more) {
        sum[0] += more[0];
        sum[1] += more[1];
    }

    private static void line(String name, double[] times) {
        Report.line(
                name + " (limit 20 %)",
                "%.1f ms with, %.1f ms without, %+.0f %%",
                times[0],
                times[1],
                (times[0] / times[1] - 1) * 100);
    }

    /** The queries with the predicate in them that a page sends when it is opened for the first time. */
    private List<String> queries(String url, String path, Reader reader, Path log) throws Exception {
        long before = Files.exists(log) ? Files.size(log) : 0;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        if (!reader.header().isEmpty()) {
            request.header(reader.header(), reader.value());
        }
        int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException(path + " answered " + status);
        }
        byte[] all = Files.readAllBytes(log);
        return SightQuery.in(new String(Arrays.copyOfRange(all, (int) before, all.length)));
    }

    /** Milliseconds with and without the predicate: the middle of several, taken in turn; a query for it alone is all cost. */
    private static double[] times(String query, Connection connection) throws SQLException {
        double[] with = new double[TIMES];
        double[] without = new double[TIMES];
        boolean alone = SightQuery.isPredicateAlone(query);
        String plain = alone ? "" : SightQuery.without(query);
        for (int i = -2; i < TIMES; i++) {
            double one = time(query, connection);
            double other = alone ? 0 : time(plain, connection);
            if (i >= 0) {
                with[i] = one;
                without[i] = other;
            }
        }
        Arrays.sort(with);
        Arrays.sort(without);
        return new double[] {with[TIMES / 2], without[TIMES / 2]};
    }

    private static double time(String query, Connection connection) throws SQLException {
        long begun = System.nanoTime();
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        return Report.seconds(begun) * 1000;
    }
}
