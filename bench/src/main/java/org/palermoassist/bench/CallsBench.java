package org.palermoassist.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The hour of the deadline: nominations are made, opened by their experts and filled in field by field, each with two papers of 5 MB sent in
 * parts, while others read the call. Limits: 150 in ten minutes, pages p95 500 ms, none lost.
 */
final class CallsBench {
    private static final int SECONDS_EACH = 4;
    private static final int AT_ONCE = 40;
    private static final List<String> READ = List.of("/calls/list", "/meetings/list", "/selection/rules", "/");

    private final int nominations;

    CallsBench(int nominations) {
        this.nominations = nominations;
    }

    void run() throws Exception {
        Report.title("deadline: " + nominations + " nominations in " + nominations * SECONDS_EACH + " s, two papers of "
                + Nominated.PAPER / (1 << 20) + " MB each");
        Path work = Files.createTempDirectory("portal-bench");
        Path data = work.resolve("data");
        try (BenchDatabase database = new BenchDatabase(work);
                BenchPortal portal = new BenchPortal(data, database.environment(), "640m", "sample")) {
            portal.awaitReady();
            Window.Timed timed = new Window.Timed();
            measure(portal, data, timed);
            kept(database);
            Report.line("resident at the end", "%d MB", portal.residentMegabytes());
        }
    }

    private void measure(BenchPortal portal, Path data, Window.Timed timed) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        Reader focal = Reader.signedIn(portal.url(), data, "focal-elmora");
        String call = openCall(new Window(client, portal.url(), new Window.Timed()).with(focal));
        new Nominated(client, portal.url(), data, new Window.Timed()).run(focal, call, 0); // warm
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> all = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 1; i <= nominations; i++) {
            int number = i;
            Nominated one = new Nominated(client, portal.url(), data, timed);
            all.add(people.submit(() -> one.run(focal, call, number)));
            all.add(people.submit(() -> reads(new Window(client, portal.url(), timed).with(focal), call)));
            long wait = begun + i * SECONDS_EACH * 1_000_000_000L - System.nanoTime();
            TimeUnit.NANOSECONDS.sleep(Math.max(0, wait));
        }
        for (Future<?> each : all) {
            each.get();
        }
        people.shutdown();
        Report.line("all were done after (limit 600 s for 150)", "%.0f s", Report.seconds(begun));
        timed.report();
    }

    private static String openCall(Window window) throws IOException, InterruptedException {
        String list = window.open("/calls/list");
        String open =
                list.substring(list.indexOf("st wait") > 0 ? list.lastIndexOf("<tr", list.indexOf("st wait")) : 0);
        return open.replaceFirst("(?s).*?/calls/detail\\?ref=(S-[0-9A-Z]{7}).*", "$1");
    }

    private static Void reads(Window window, String call) throws IOException, InterruptedException {
        for (String path : READ) {
            window.open(path);
        }
        window.open("/calls/detail?ref=" + call);
        return null;
    }

    private void kept(BenchDatabase database) throws Exception {
        String whole =
                "SELECT COUNT(*) FROM expert_paper p JOIN nomination x ON x.id = p.nomination_id WHERE x.name LIKE"
                        + " 'Bench %' AND p.received_size = " + Nominated.PAPER;
        String pieces =
                "SELECT COALESCE(SUM(LENGTH(c.sealed)) DIV 1048576, 0) FROM expert_paper_chunk c JOIN expert_paper p"
                        + " ON p.id = c.paper_id JOIN nomination x ON x.id = p.nomination_id WHERE x.name LIKE 'Bench %'";
        String fields =
                "SELECT COUNT(*) FROM expert_field f JOIN nomination x ON x.id = f.nomination_id WHERE x.name LIKE"
                        + " 'Bench %'";
        int all = nominations + 1;
        Report.line(
                "nominations kept, of " + all,
                "%d",
                database.number("SELECT COUNT(*) FROM nomination WHERE name LIKE 'Bench %'"));
        Report.line("papers kept whole, of " + 2 * all, "%d", database.number(whole));
        Report.line("megabytes of them, sealed", "%d", database.number(pieces));
        Report.line("fields kept, of " + all * Nominated.FIELDS.size(), "%d", database.number(fields));
        Report.line("parts left over", "%d", database.number("SELECT COUNT(*) FROM upload_piece"));
    }
}
