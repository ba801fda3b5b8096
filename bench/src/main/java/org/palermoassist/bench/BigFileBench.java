package org.palermoassist.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real files joined under one root until they are 500 MB, with a heap of 512 MB. */
final class BigFileBench {
    private static final long WANTED = 500_000_000L;
    private static final String BEGIN = "<iati-activity ";
    private static final String END = "</iati-activity>";
    private static final Pattern ROOT = Pattern.compile("<iati-activities[^>]*>");
    private static final Pattern NAMESPACE = Pattern.compile(" xmlns:\\w+=\"[^\"]*\"");

    private final Path directory;

    BigFileBench(Path directory) {
        this.directory = directory;
    }

    void run() throws Exception {
        Report.title("one file of 500 MB");
        Path work = Files.createTempDirectory("portal-bench");
        Path big = work.resolve("big.xml");
        join(big);
        Report.line("size", "%,d bytes", Files.size(big));
        try (BenchDatabase database = new BenchDatabase(work);
                BenchPortal portal = new BenchPortal(work.resolve("data"), database.environment(), "512m", "empty")) {
            portal.awaitReady();
            long begun = System.nanoTime();
            String report = portal.importFiles(big);
            double seconds = Report.seconds(begun);
            long activities = Json.total(report, "activities");
            Report.line("import", "%.1f s, %,d activities, %.0f a second", seconds, activities, activities / seconds);
            Report.line(
                    "new, second of their kind", "%,d, %,d", Json.total(report, "new"), Json.total(report, "rejected"));
            Report.line("resident after it", "%d MB", portal.residentMegabytes());
            insistOn(Json.total(report, "filesRejected") == 0, report);
            insistOn(Json.total(report, "new") == database.number("SELECT COUNT(*) FROM project"), report);
        } finally {
            Files.deleteIfExists(big);
        }
    }

    /** This benchmark is a test as well: it fails where the import does. */
    private static void insistOn(boolean holds, String report) {
        if (!holds) {
            throw new IllegalStateException("the big file was not imported as a whole: " + report);
        }
    }

    private void join(Path big) throws IOException {
        List<Path> files = Floor.files(directory);
        try (BufferedWriter out = Files.newBufferedWriter(big)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\""
                    + namespaces(files) + ">\n");
            long written = 0;
            for (int round = 1; written < WANTED; round++) {
                long before = written;
                for (Path file : files) {
                    written += copy(file, out, round);
                }
                if (written == before) {
                    throw new IllegalStateException("no activities under " + directory);
                }
            }
            out.write("</iati-activities>\n");
        }
    }

    /** What the roots declare, since activities rely on it. */
    private static String namespaces(List<Path> files) throws IOException {
        Set<String> declared = new TreeSet<>();
        for (Path file : files) {
            Matcher root = ROOT.matcher(whole(file));
            if (root.find()) {
                NAMESPACE.matcher(root.group()).results().forEach(found -> declared.add(found.group()));
            }
        }
        return String.join("", declared);
    }

    /** Copies the activities of a file of version 2.03; in later rounds their identifiers get an ending. */
    private static long copy(Path file, BufferedWriter out, int round) throws IOException {
        String text = whole(file);
        long written = 0;
        if (!text.substring(0, Math.min(600, text.length())).contains("2.03")) {
            return 0;
        }
        for (int at = text.indexOf(BEGIN); at >= 0; ) {
            int end = text.indexOf(END, at);
            if (end < 0) {
                break;
            }
            String activity = text.substring(at, end + END.length());
            out.write(
                    round == 1 ? activity : activity.replace("</iati-identifier>", "-" + round + "</iati-identifier>"));
            out.write('\n');
            written += activity.length();
            at = text.indexOf(BEGIN, end);
        }
        return written;
    }

    private static String whole(Path file) throws IOException {
        try (var in = Floor.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
