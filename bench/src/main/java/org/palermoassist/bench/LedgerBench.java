package org.palermoassist.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.bench.OpenLoad.Ask;

/**
 * Postings a second through the API, the same locks and rows in plain SQL in the same run, and what is shown of a journal of a million
 * lines.
 *
 * @param seconds of the open load
 * @param lines of the journal for the second part
 */
record LedgerBench(int seconds, int lines) {
    private static final int A_SECOND = 200;
    private static final int WARM_SECONDS = 30;
    private static final int POOLS = 20;
    private static final int CLIENTS = 8;
    private static final int CLOSED_SECONDS = 20;
    private static final int SHOWN_SECONDS = 20;
    private static final int SHOWN_A_SECOND = 5;

    void run() throws Exception {
        Report.title("postings of the ledger, " + A_SECOND + " a second for " + seconds + " s");
        Path work = Files.createTempDirectory("portal-bench");
        try (BenchDatabase database = new BenchDatabase(work);
                BenchPortal portal = new BenchPortal(work.resolve("data"), unlimited(database), "640m", "sample")) {
            portal.awaitReady();
            ManyPostings ground = new ManyPostings(database, POOLS);
            ground.openPools();
            Reader manager = Reader.byBasic(work.resolve("data"), "fund");
            PostingLoad load = new PostingLoad(portal.url(), manager, ground.bodies());
            load.open(A_SECOND / 2, WARM_SECONDS);
            load.open(A_SECOND, WARM_SECONDS);
            Report.line("open load (p99 <= 100 ms, 0 errors)", "%s", load.open(A_SECOND, seconds));
            double ours = load.closed(CLIENTS, CLOSED_SECONDS);
            Report.line("most through the API, " + CLIENTS + " clients", "%.0f a second", ours);
            double plain = new PlainPostings(database, ground.accounts()).rate(CLIENTS, CLOSED_SECONDS);
            Report.line("the same locks and rows in plain SQL", "%.0f a second", plain);
            Report.line("of it through the API (limit: half)", "%.2f", ours / plain);
            verified(portal, manager);
            Report.line("journal filled with lines", "%d in %.0f s", lines, ground.fill(lines));
            Report.line("sums of so many lines at once worked out", "after %.0f s", ground.awaitSums());
            shown(portal, manager, Reader.signedIn(portal.url(), work.resolve("data"), "fund"));
            verified(portal, manager);
            small(work, database, ground);
        }
    }

    /** Statements of a donor, of all formats, by a portal with a small heap. */
    private static void small(Path work, BenchDatabase database, ManyPostings ground) throws Exception {
        long lines = ground.linesOfDonor();
        Path data = work.resolve("small");
        Files.createDirectories(data);
        Files.copy(work.resolve("data/accounts.txt"), data.resolve("accounts.txt"));
        try (BenchPortal portal = new BenchPortal(data, unlimited(database), "256m", "sample")) {
            portal.awaitReady();
            Reader manager = Reader.signedIn(portal.url(), data, "fund");
            String year = "?from=2026-01-01&until=2026-11-30&currency=USD&donor=" + ground.donor();
            OpenLoad load = new OpenLoad(portal.url());
            for (String path : List.of(
                    "/donors/statement" + year, "/donors/statement.pdf" + year, "/export/statement.xlsx" + year)) {
                List<Ask> asks = List.of(new Ask(manager, path));
                Report.line("first " + path + ", 256 MB heap, " + lines + " lines", "%s", load.run(asks, 1, 1));
                Report.line("then", "%s", load.run(asks, 1, 5));
            }
            Report.line("resident at the end", "%d MB", portal.residentMegabytes());
        }
    }

    /** One account posts more than the limits of the API let one account ask, and signs in with a passphrase alone. */
    private static Map<String, String> unlimited(BenchDatabase database) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("PORTAL_SECOND_FACTOR", "optional");
        environment.put("PORTAL_API_ACCOUNT_PER_MINUTE", "0");
        environment.put("PORTAL_API_ADDRESS_PER_MINUTE", "0");
        return environment;
    }

    private static void shown(BenchPortal portal, Reader machine, Reader person) throws Exception {
        OpenLoad load = new OpenLoad(portal.url());
        for (String path :
                List.of("/fund/list", "/api/v1/fund/pools", "/api/v1/fund/journal", "/api/v1/fund/trial-balance")) {
            List<Ask> asks = List.of(new Ask(path.startsWith("/api") ? machine : person, path));
            load.run(asks, 1, 3);
            Report.line(path, "%s", load.run(asks, SHOWN_A_SECOND, SHOWN_SECONDS));
        }
        String month = "/api/v1/fund/statement?from=2026-11-01&until=2026-11-30";
        Report.line(month + ", once", "%s", load.run(List.of(new Ask(machine, month)), 1, 1));
    }

    private static void verified(BenchPortal portal, Reader manager) throws Exception {
        long begun = System.nanoTime();
        String verdict = new PostingLoad(portal.url(), manager, List.of()).verify();
        Report.line("ledger verify", "%.1f s: %s", Report.seconds(begun), verdict);
    }
}
