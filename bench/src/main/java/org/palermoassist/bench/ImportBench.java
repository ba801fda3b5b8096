package org.palermoassist.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/** The real files through the real door, and the same files again. */
final class ImportBench {
    private final Path directory;
    private double parsed;
    private double floor;

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
        shaped(database, before, after, seconds);
        warm(portal);
    }

    /** The tables that the import filled, written again by plain JDBC. */
    private void shaped(BenchDatabase database, Map<String, Long> before, Map<String, Long> after, double seconds)
            throws Exception {
        List<String> tables = after.keySet().stream()
                .filter(table -> after.get(table) - before.getOrDefault(table, 0L) >= 100)
                .toList();
        try (Connection connection = database.connect()) {
            double written = new ShapedFloor(connection).insert(tables);
            Report.line(
                    "the same rows into tables of the same shape",
                    "insert %.1f s; parse and insert are %.1f s; import is %.2f times that",
                    written,
                    parsed + written,
                    seconds / (parsed + written));
        }
    }

    /** All activities once more under other identifiers: what a portal does that has been running for a while. */
    private void warm(BenchPortal portal) throws Exception {
        Path copies = Files.createTempDirectory("portal-bench-copies");
        OtherIdentifiers.copy(directory, copies);
        long begun = System.nanoTime();
        String report = portal.importFiles(copies);
        double seconds = Report.seconds(begun);
        Report.line(
                "as many new activities, portal warm",
                "%.1f s, %.0f a second; %.2f times the floor",
                seconds,
                Json.total(report, "activities") / seconds,
                seconds / floor);
    }

    private String ratio(BenchDatabase database, long rows, double seconds) throws Exception {
        List<Path> files = Floor.files(directory);
        Floor.parse(files);
        long begun = System.nanoTime();
        Floor.parse(files);
        parsed = Report.seconds(begun);
        double written;
        try (Connection connection = database.connect()) {
            begun = System.nanoTime();
            Floor.insert(connection, rows);
            written = Report.seconds(begun);
        }
        floor = parsed + written;
        return String.format(
                java.util.Locale.ROOT,
                "parse %.1f s + insert %.1f s = %.1f s; import is %.2f times that",
                parsed,
                written,
                floor,
                seconds / floor);
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
