package org.palermoassist.bench;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run of 5,000 activities taken back, first its changes, then its new projects; and a feed of 15,000 that says nothing new. */
final class UndoBench {
    private static final int UNDONE = 5_000;
    private static final int UNCHANGED = 15_000;
    private static final String CONTENT =
            "SELECT COALESCE(SUM(CRC32(CONCAT_WS('|', p.ref, p.title, p.content_hash, p.last_run_id, p.changed_run_id,"
                    + " p.changed_at, (SELECT MD5(d.bytes) FROM project_document d WHERE d.project_id = p.id), (SELECT"
                    + " SUM(t.amount) FROM project_transaction t WHERE t.project_id = p.id)))), 0) FROM project p WHERE"
                    + " p.visibility <> 'WITHDRAWN'";

    private final HttpClient http = HttpClient.newHttpClient();

    void run() throws Exception {
        Report.title("undoing, and a feed without news");
        Path work = Files.createTempDirectory("portal-bench");
        try (BenchDatabase database = new BenchDatabase(work);
                BenchPortal portal = new BenchPortal(work.resolve("data"), database.environment(), "640m", "empty")) {
            portal.awaitReady();
            String token = found(Files.readString(work.resolve("data/run.json")), "token");
            undoings(database, portal, token, work);
            unchanged(portal, work);
        }
    }

    private void undoings(BenchDatabase database, BenchPortal portal, String token, Path work) throws Exception {
        long empty = database.number(CONTENT);
        portal.importFiles(write(work.resolve("first.xml"), UNDONE, "Roads"));
        String added = lastRun(portal, token);
        long first = database.number(CONTENT);
        portal.importFiles(write(work.resolve("second.xml"), UNDONE, "Roads and schools"));
        String changed = lastRun(portal, token);
        Report.line("5,000 changed activities taken back (limit 30)", "%.1f s", undo(portal, token, changed));
        Report.line("tables of projects", database.number(CONTENT) == first ? "as before" : "NOT as before");
        Report.line("5,000 new activities taken back (limit 30)", "%.1f s", undo(portal, token, added));
        Report.line("tables of projects", database.number(CONTENT) == empty ? "as before" : "NOT as before");
    }

    private static void unchanged(BenchPortal portal, Path work) throws Exception {
        Path feed = write(work.resolve("feed.xml"), UNCHANGED, "Bridges");
        portal.importFiles(feed);
        Files.writeString(feed, "<!-- the same, written down again -->" + Files.readString(feed));
        long begun = System.nanoTime();
        String report = portal.importFiles(feed);
        Report.line(
                "15,000 activities that say the same (limit 15)",
                "%.1f s, %,d unchanged",
                Report.seconds(begun),
                Json.total(report, "unchanged"));
    }

    /** Seconds from the order to the end. */
    private double undo(BenchPortal portal, String token, String run) throws Exception {
        long begun = System.nanoTime();
        HttpRequest order = request(portal, token, "/" + run + "/undoing")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"reason\":\"bench\"}"))
                .build();
        String undoing = found(http.send(order, BodyHandlers.ofString()).body(), "ref");
        String answer;
        do {
            Thread.sleep(100);
            answer = get(portal, token, "/" + undoing);
        } while (!answer.contains("\"endedAt\""));
        if (!answer.contains("\"changed\":" + UNDONE)) {
            throw new IllegalStateException("not all was taken back: " + answer);
        }
        return Report.seconds(begun);
    }

    private String lastRun(BenchPortal portal, String token) throws Exception {
        return found(get(portal, token, "?size=1"), "ref");
    }

    private String get(BenchPortal portal, String token, String path) throws Exception {
        return http.send(request(portal, token, path).GET().build(), BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest.Builder request(BenchPortal portal, String token, String path) {
        return HttpRequest.newBuilder(URI.create(portal.url() + "/api/v1/sync/runs" + path))
                .header("Authorization", "Bearer " + token);
    }

    private static String found(String json, String name) {
        Matcher matcher = Pattern.compile('"' + name + "\":\\s*\"([^\"]+)\"").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + name + " in " + json);
        }
        return matcher.group(1);
    }

    private static Path write(Path file, int activities, String words) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("<iati-activities version=\"2.03\">\n");
            for (int number = 1; number <= activities; number++) {
                out.write(activity(number, words));
            }
            out.write("</iati-activities>\n");
        }
        return file;
    }

    private static String activity(int number, String words) {
        String money = "<transaction><transaction-type code=\"2\"/><transaction-date iso-date=\"2020-03-0"
                + (number % 9 + 1) + "\"/><value value-date=\"2020-03-01\">" + number + ".25</value></transaction>\n";
        return "<iati-activity default-currency=\"EUR\" xml:lang=\"en\"><iati-identifier>UNDO-" + words.charAt(0)
                + number + "</iati-identifier><reporting-org ref=\"UNDO\" type=\"40\"><narrative>Invented</narrative>"
                + "</reporting-org><title><narrative>" + words + ", part " + number + "</narrative></title>"
                + "<description><narrative>" + (words + " in the provinces of the north. ").repeat(number % 7)
                + "</narrative></description><participating-org role=\"1\" ref=\"UNDO\" type=\"40\"/>"
                + "<activity-status code=\"2\"/><activity-date type=\"2\" iso-date=\"2020-01-01\"/>"
                + "<recipient-country code=\"KE\"/><sector vocabulary=\"1\" code=\"15130\"/>"
                + money.repeat(number % 12) + "</iati-activity>\n";
    }
}
