package org.palermoassist.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Requests that begin at fixed moments, whether or not earlier ones have been answered. The time of an answer counts from
 * the moment at which its request was due.
 */
final class OpenLoad {
    private final HttpClient client;
    private final String url;

    OpenLoad(String url) {
        ExecutorService threads = Executors.newFixedThreadPool(16, work -> {
            Thread thread = new Thread(work, "load");
            thread.setDaemon(true);
            return thread;
        });
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(threads)
                .build();
        this.url = url;
    }

    /**
     * What came of a load.
     *
     * @param millis of the answers, ascending
     * @param errors answers other than 200, and none at all
     */
    record Result(List<Double> millis, int errors) {
        double percentile(double share) {
            return millis.isEmpty()
                    ? 0
                    : millis.get((int) Math.min(millis.size() - 1L, (long) (millis.size() * share)));
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, most %.0f ms, %d answers, %d errors",
                    percentile(0.5),
                    percentile(0.95),
                    percentile(0.99),
                    percentile(1),
                    millis.size(),
                    errors);
        }
    }

    Result run(List<String> paths, int perSecond, int seconds) throws InterruptedException {
        ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
        AtomicInteger errors = new AtomicInteger();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < perSecond * seconds; i++) {
            long due = begun + i * 1_000_000_000L / perSecond;
            long wait = due - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
            }
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + paths.get(i % paths.size())))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            all.add(client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .handle((answer, fault) -> {
                        if (fault != null || answer.statusCode() != 200) {
                            errors.incrementAndGet();
                        }
                        millis.add((System.nanoTime() - due) / 1e6);
                        return null;
                    }));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        return new Result(millis.stream().sorted().toList(), errors.get());
    }
}
