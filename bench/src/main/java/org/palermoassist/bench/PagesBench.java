package org.palermoassist.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Pages and API over many records, warm, at a fixed rate; once more while an import runs. */
final class PagesBench {
    private static final int PROJECTS = 100_000;
    private static final int NEEDS = 10_000;
    private static final int SECONDS = 60;
    private static final List<String> LISTS = List.of(
            "/needs/list",
            "/projects/list",
            "/needs/list?state=QQ",
            "/projects/list?state=QQ",
            "/projects/list?provision=UNTOC-18",
            "/needs/list?provision=UNTOC-18",
            "/projects/list?page=20",
            "/needs/list?q=register");
    private static final List<String> COVERAGE = List.of(
            "/coverage/matrix",
            "/coverage/matrix?columns=STATE",
            "/coverage/matrix?instrument=TIP",
            "/coverage/matrix?lines=AREA");
    private static final List<String> API = List.of(
            "/api/v1/needs?size=50",
            "/api/v1/projects?size=50",
            "/api/v1/projects?size=50&tagged=any",
            "/api/v1/needs?size=50&state=QQ",
            "/api/v1/projects?size=50&state=QM&page=3");

    void run() throws Exception {
        Report.title("pages and API over " + PROJECTS + " projects and " + NEEDS + " needs");
        Path work = Files.createTempDirectory("portal-bench");
        Path projects = ManyRecords.projects(work.resolve("projects.xml"), PROJECTS);
        try (BenchDatabase database = new BenchDatabase(work);
                BenchPortal portal = new BenchPortal(work.resolve("data"), database.environment(), "640m", "sample")) {
            portal.awaitReady();
            long begun = System.nanoTime();
            portal.importFiles(projects);
            Report.line("import of the projects", "%.0f a second", PROJECTS / Report.seconds(begun));
            try (Connection connection = database.connect()) {
                ManyRecords.needs(connection, NEEDS);
            }
            loads(portal, work);
        } finally {
            Files.deleteIfExists(projects);
        }
    }

    private void loads(BenchPortal portal, Path work) throws Exception {
        OpenLoad load = new OpenLoad(portal.url());
        load.run(LISTS, 10, 20);
        load.run(COVERAGE, 5, 10);
        load.run(API, 50, 20);
        Report.line("list pages, 20 a second (p95 <= 300 ms)", "%s", load.run(LISTS, 20, SECONDS));
        Report.line("coverage pages, 20 a second (p95 <= 300 ms)", "%s", load.run(COVERAGE, 20, SECONDS));
        Report.line("API lists, 100 a second (p99 <= 50 ms)", "%s", load.run(API, 100, SECONDS));
        Path more = ManyRecords.projects(work.resolve("more.xml"), PROJECTS / 2);
        CompletableFuture<String> running = CompletableFuture.supplyAsync(() -> importing(portal, more));
        Report.line("list pages while an import runs", "%s", load.run(LISTS, 20, SECONDS));
        Report.line("API lists while an import runs", "%s", load.run(API, 100, SECONDS));
        running.join();
        Report.line("resident at the end", "%d MB", portal.residentMegabytes());
    }

    private static String importing(BenchPortal portal, Path file) {
        try {
            return portal.importFiles(file);
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
