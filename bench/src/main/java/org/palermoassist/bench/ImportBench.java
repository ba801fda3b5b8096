package org.palermoassist.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/** The real files through the real door, and the same files again. */
final class ImportBench {
    private final Path directory;

    ImportBench(Path directory) {
        this.directory = directory;
    }

    void run() throws Exception {
        Report.title("import of " + directory);
        Path work = Files.createTempDirectory("portal-bench");
        try (BenchDatabase database = new BenchDatabase(work);
                BenchPortal portal = new BenchPortal(work.resolve("data"), database.environment(), "640m", "empty")) {
            portal.awaitReady();
            first(database, portal);
        }
    }

    private void first(BenchDatabase database, BenchPortal portal) throws Exception {
        Map<String, Long> before = database.rows();
        long begun = System.nanoTime();
        String report = portal.importFiles(directory);
        double seconds = Report.seconds(begun);
        Map<String, Long> after = database.rows();
        long rows = after.entrySet().stream()
                .mapToLong(table -> table.getValue() - before.getOrDefault(table.getKey(), 0L))
                .sum();
        long activities = Json.total(report, "activities");
        Report.line("activities, transactions", "%,d, %,d", activities, Json.total(report, "transactions"));
        Report.line("first import", "%.1f s", seconds);
        Report.line("activities a second (limit 400)", "%.0f", activities / seconds);
        Report.line("rows, rows a second (limit 8,000)", "%,d, %,.0f", rows, rows / seconds);
        Report.line("rows an activity (limit 16)", "%.1f", (double) rows / activities);
        Report.line("floor and ratio (limit 3)", "%s", ratio(database, rows, seconds));
        second(database, portal, seconds);
        Report.line("portal resident after it", "%d MB", portal.residentMegabytes());
    }

    private String ratio(BenchDatabase database, long rows, double seconds) throws Exception {
        List<Path> files = Floor.files(directory);
        Floor.parse(files);
        long begun = System.nanoTime();
        Floor.parse(files);
        double parsed = Report.seconds(begun);
        double written;
        try (Connection connection = database.connect()) {
            begun = System.nanoTime();
            Floor.insert(connection, rows);
            written = Report.seconds(begun);
        }
        return String.format(
                java.util.Locale.ROOT,
                "parse %.1f s + insert %.1f s = %.1f s; import is %.2f times that",
                parsed,
                written,
                parsed + written,
                seconds / (parsed + written));
    }

    private void second(BenchDatabase database, BenchPortal portal, double firstSeconds) throws Exception {
        String before = database.checksum();
        long begun = System.nanoTime();
        String report = portal.importFiles(directory);
        double seconds = Report.seconds(begun);
        Report.line(
                "the same again (limit: 5 times faster)", "%.1f s, %.1f times faster", seconds, firstSeconds / seconds);
        Report.line(
                "new, changed in the second import",
                "%d, %d",
                Json.total(report, "new"),
                Json.total(report, "changed"));
        Report.line("tables of projects", before.equals(database.checksum()) ? "unchanged" : "CHANGED");
    }
}
