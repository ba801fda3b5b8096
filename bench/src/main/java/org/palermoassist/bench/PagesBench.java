package org.palermoassist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.palermoassist.bench.OpenLoad.Ask;

/** Pages and API over many records, warm, at a fixed rate; once more while an import runs. */
final class PagesBench {
    private static final int PROJECTS = 100_000;
    private static final int NEEDS = 10_000;
    private static final int SECONDS = 60;
    private static final int WARM = 30;
    private static final String STATES = "SELECT code FROM state WHERE region IS NOT NULL ORDER BY code";
    private static final String PROVISIONS =
            "SELECT code FROM provision WHERE kind = 'S' AND instrument <> 'UNCAC' ORDER BY code";

    private final Path work;
    private final boolean again;

    private PagesBench(Path work, boolean again) {
        this.work = work;
        this.again = again;
    }

    /** A portal of its own that is gone afterwards. */
    static PagesBench once() throws IOException {
        return new PagesBench(Files.createTempDirectory("portal-bench"), false);
    }

    /** Keeps the records in this directory, and uses those that an earlier run has left there. */
    static PagesBench in(Path directory) throws IOException {
        boolean again = Files.exists(directory.resolve("prepared"));
        return new PagesBench(Files.createDirectories(directory), again);
    }

    void run() throws Exception {
        Report.title("pages and API over " + PROJECTS + " projects and " + NEEDS + " needs");
        Path data = work.resolve("data");
        try (BenchDatabase database = new BenchDatabase(work);
                BenchPortal portal = new BenchPortal(data, database.environment(), "640m", "sample")) {
            portal.awaitReady();
            ManyProjects source = source(database);
            if (!again) {
                prepare(work, database, portal);
            }
            Report.line(
                    "projects, needs",
                    "%,d, %,d",
                    database.number("SELECT COUNT(*) FROM project"),
                    database.number("SELECT COUNT(*) FROM need"));
            loads(portal, data, source);
        }
    }

    private static ManyProjects source(BenchDatabase database) throws SQLException {
        return new ManyProjects(database.column(STATES), database.column(PROVISIONS));
    }

    /** Fills a portal with the records, for this benchmark and others. */
    static void prepare(Path work, BenchDatabase database, BenchPortal portal) throws Exception {
        Path file = source(database).write(work.resolve("projects.xml"), "", PROJECTS);
        long begun = System.nanoTime();
        portal.importFiles(file);
        Report.line("import of the projects", "%.0f a second", PROJECTS / Report.seconds(begun));
        Files.delete(file);
        try (Connection connection = database.connect()) {
            new ManyNeeds(database.column(STATES), database.column(PROVISIONS)).write(connection, NEEDS);
        }
        Files.createFile(work.resolve("prepared"));
    }

    private void loads(BenchPortal portal, Path data, ManyProjects source) throws Exception {
        Map<String, List<Ask>> loads = new PagesAsked(portal.url(), data).loads();
        OpenLoad load = new OpenLoad(portal.url());
        for (List<Ask> asks : loads.values()) {
            load.run(asks, 10, WARM);
        }
        for (Map.Entry<String, List<Ask>> each : loads.entrySet()) {
            measured(load, each.getKey(), each.getValue());
        }
        Path more = source.write(work.resolve("more.xml"), System.currentTimeMillis() + "-", PROJECTS);
        CompletableFuture<String> running = CompletableFuture.supplyAsync(() -> importing(portal, more));
        for (Map.Entry<String, List<Ask>> each : loads.entrySet()) {
            String state = running.isDone() ? " (the import had ended)" : " while an import runs";
            measured(load, each.getKey() + state, each.getValue());
        }
        running.join();
        Files.delete(more);
        Report.line("resident at the end", "%d MB", portal.residentMegabytes());
    }

    private static void measured(OpenLoad load, String name, List<Ask> asks) throws InterruptedException {
        OpenLoad.Result all = load.run(asks, name.startsWith("API") ? 100 : 20, SECONDS);
        Report.line(name, "%s", all);
        for (Ask ask : new ArrayList<>(asks)) {
            Report.line("  " + ask.reader().name() + " " + ask.path(), "%s", all.of(ask));
        }
    }

    private static String importing(BenchPortal portal, Path file) {
        try {
            return portal.importFiles(file);
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
