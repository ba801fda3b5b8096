package org.palermoassist.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.palermoassist.bench.OpenLoad.Ask;

/** Many sources that are due in the same minute, each with a server of its own on loopback: how much slower pages become while they are fetched and read. */
final class SourcesBench {
    private static final int PROJECTS = 20;
    private static final int RATE = 20;
    private static final int PATIENCE_SECONDS = 600;
    private static final List<String> PAGES = List.of(
            "/",
            "/needs/list",
            "/projects/list",
            "/projects/list?q=training",
            "/coverage/matrix",
            "/directory/list",
            "/states/detail?code=KE",
            "/provisions/detail?code=UNTOC-18");

    private final int count;
    private final int seconds;
    private final List<HttpServer> servers = new ArrayList<>();

    /**
     * How much.
     *
     * @param count of sources
     * @param seconds that the quiet load lasts; the other one until the last file is read
     */
    SourcesBench(int count, int seconds) {
        this.count = count;
        this.seconds = seconds;
    }

    void run() throws Exception {
        Report.title(count + " sources due in the same minute");
        Path work = Files.createTempDirectory("portal-bench");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (BenchDatabase database = new BenchDatabase(work);
                BenchPortal portal = portal(work, database)) {
            portal.awaitReady();
            OpenLoad load = new OpenLoad(portal.url());
            List<Ask> asks = asks(portal, work);
            serve(database, work, threads);
            load.run(asks, RATE, seconds);
            OpenLoad.Result quiet = load.run(asks, RATE, seconds);
            due(database);
            long begun = System.nanoTime();
            CompletableFuture<Double> all = CompletableFuture.supplyAsync(() -> read(database, begun), threads);
            OpenLoad.Result busy = load.run(asks, RATE, seconds);
            List<OpenLoad.Answer> answers = new ArrayList<>(busy.answers());
            while (!all.isDone()) {
                answers.addAll(load.run(asks, RATE, 5).answers());
            }
            Report.line("all fetched and read after", "%.1f s", all.join());
            told(asks, quiet, new OpenLoad.Result(answers));
            Report.line("resident at the end", "%d MB", portal.residentMegabytes());
        } finally {
            servers.forEach(server -> server.stop(0));
            threads.shutdownNow();
        }
    }

    private static BenchPortal portal(Path work, BenchDatabase database) throws IOException {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("PORTAL_SYNC_LOOPBACK", "true");
        return new BenchPortal(work.resolve("data"), environment, "640m", "sample");
    }

    private static List<Ask> asks(BenchPortal portal, Path work) throws IOException, InterruptedException {
        Reader coordinator = Reader.signedIn(portal.url(), work.resolve("data"), "coordinator");
        List<Ask> asks = new ArrayList<>();
        for (String page : PAGES) {
            asks.add(new Ask(Reader.PUBLIC, page));
            asks.add(new Ask(coordinator, page));
        }
        return asks;
    }

    /** A server a source; it is said where it is, not yet when to come. */
    private void serve(BenchDatabase database, Path work, ExecutorService threads) throws Exception {
        ManyProjects projects = new ManyProjects(database.column("SELECT code FROM state"), List.of("UNTOC-18"));
        try (Connection connection = database.connect();
                PreparedStatement source = connection.prepareStatement(
                        "INSERT INTO source (code, name, kind, way, address, cron, created_at) VALUES (?, ?, 'SNAPSHOT',"
                                + " 'HTTPS', ?, '30 3 1 1 *', UTC_TIMESTAMP(6))")) {
            for (int i = 0; i < count; i++) {
                byte[] feed = Files.readAllBytes(projects.write(work.resolve("feed.xml"), "D" + i + "-", PROJECTS));
                source.setString(1, "DUE-" + i);
                source.setString(2, "Due " + i);
                source.setString(3, "http://127.0.0.1:" + server(feed, threads) + "/feed.xml");
                source.executeUpdate();
            }
        }
    }

    private int server(byte[] feed, ExecutorService threads) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/xml");
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
            exchange.close();
        });
        server.setExecutor(threads);
        server.start();
        servers.add(server);
        return server.getAddress().getPort();
    }

    private static void due(BenchDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement health = connection.prepareStatement(
                        "INSERT INTO source_health (source_id, next_at) SELECT id, UTC_TIMESTAMP(6) FROM source WHERE code"
                                + " LIKE 'DUE-%'")) {
            health.executeUpdate();
        }
    }

    /** Seconds until every source has been fetched and its file has been read. */
    private double read(BenchDatabase database, long begun) {
        try {
            String done = "SELECT COUNT(DISTINCT s.id) FROM source s JOIN sync_run r ON r.source_id = s.id"
                    + " WHERE s.code LIKE 'DUE-%' AND r.status = 'DONE'";
            while (database.number(done) < count) {
                if (Report.seconds(begun) > PATIENCE_SECONDS) {
                    throw new IllegalStateException(database.number(done) + " of " + count + " sources were read");
                }
                Thread.sleep(500);
            }
            return Report.seconds(begun);
        } catch (SQLException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private static void told(List<Ask> asks, OpenLoad.Result quiet, OpenLoad.Result busy) {
        Report.line("quiet", "%s", quiet);
        Report.line("while they are fetched", "%s", busy);
        double worst = 0;
        for (Ask ask : asks) {
            double before = quiet.of(ask).percentile(0.95);
            double during = busy.of(ask).percentile(0.95);
            worst = Math.max(worst, during / before);
            Report.line(
                    "  " + ask.reader().name() + " " + ask.path(),
                    "p95 %.0f ms, %.0f ms: %.1f times",
                    before,
                    during,
                    during / before);
        }
        Report.line("slowest page against its quiet p95 (limit 2)", "%.1f times", worst);
    }
}
