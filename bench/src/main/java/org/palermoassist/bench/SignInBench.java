package org.palermoassist.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.palermoassist.bench.OpenLoad.Ask;

/** How many people can sign in in a second, and what other readers notice while somebody tries passwords as fast as the portal answers. */
final class SignInBench {
    private static final int SECONDS = 30;
    private static final int TRYING = 16;
    private static final List<String> PEOPLE =
            List.of("focal-elmora", "focal-amaria", "provider-justice", "donor", "coordinator", "auditor");
    private static final List<String> PAGES = List.of("/", "/needs/list", "/projects/list", "/coverage/matrix");

    void run() throws Exception {
        Report.title("sign-in");
        Path data = Files.createTempDirectory("portal-bench").resolve("data");
        try (BenchPortal portal = new BenchPortal(data, Map.of(), "640m", "sample")) {
            portal.awaitReady();
            OpenLoad load = new OpenLoad(portal.url());
            List<Ask> asks = new ArrayList<>();
            PAGES.forEach(page -> asks.add(new Ask(Reader.PUBLIC, page)));
            load.run(asks, 20, SECONDS);
            signIns(portal.url(), data);
            OpenLoad.Result quiet = load.run(asks, 10, SECONDS);
            Report.line("pages, 10 a second, quiet", "%s", quiet);
            OpenLoad.Result flooded = flooded(portal.url(), () -> load.run(asks, 10, SECONDS));
            Report.line("pages, 10 a second, in a flood", "%s", flooded);
            Report.line(
                    "p95 in the flood (limit 2 times the quiet one)",
                    "%.2f times",
                    flooded.percentile(0.95) / quiet.percentile(0.95));
        }
    }

    private static void signIns(String url, Path data) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        long begun = System.nanoTime();
        during(
                PEOPLE.size(),
                number -> {
                    Reader.signedIn(url, data, PEOPLE.get(number));
                    done.incrementAndGet();
                },
                () -> TimeUnit.SECONDS.sleep(SECONDS));
        double perSecond = done.get() / Report.seconds(begun);
        Report.line(
                "sign-ins (limit 4 a second for each processor)",
                "%.1f a second, %.1f for each processor",
                perSecond,
                perSecond / Runtime.getRuntime().availableProcessors());
    }

    private static OpenLoad.Result flooded(String url, Measuring measuring) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        AtomicInteger tried = new AtomicInteger();
        OpenLoad.Result[] result = new OpenLoad.Result[1];
        during(
                TRYING,
                number -> {
                    attempt(client, url, tried.incrementAndGet());
                },
                () -> result[0] = measuring.measure());
        Report.line("passwords tried in the flood", "%.1f a second", tried.get() / (double) SECONDS);
        return result[0];
    }

    private static void attempt(HttpClient client, String url, int number) throws IOException, InterruptedException {
        String pair = "coordinator" + number + ":" + number;
        client.send(
                HttpRequest.newBuilder(URI.create(url + "/api/v1/needs?size=1"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    /** Has some people do the same again and again until the work is done. */
    private static void during(int people, Doing doing, Working work) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(people);
        for (int i = 0; i < people; i++) {
            int number = i;
            threads.submit(() -> {
                while (!over.get()) {
                    doing.once(number);
                }
                return null;
            });
        }
        work.work();
        over.set(true);
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
    }

    private interface Doing {
        void once(int number) throws IOException, InterruptedException;
    }

    private interface Working {
        void work() throws InterruptedException;
    }

    private interface Measuring {
        OpenLoad.Result measure() throws InterruptedException;
    }
}
