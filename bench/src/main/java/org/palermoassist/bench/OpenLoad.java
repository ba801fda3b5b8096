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

/**
 * Requests that begin at fixed moments, whether or not earlier ones have been answered. The time of an answer counts from
 * the moment at which its request was due. Answers are asked for compressed, as browsers do, and no known answer is named:
 * each is a full one.
 */
final class OpenLoad {
    private final HttpClient client;
    private final String url;

    OpenLoad(String url) {
        ExecutorService threads = Executors.newFixedThreadPool(4, work -> {
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

    /** One request of a load. */
    record Ask(Reader reader, String path) {}

    /** What came of one request; any status but 200 is an error, 0 is no answer at all. */
    record Answer(Ask ask, double millis, int status) {}

    /** What came of a load. */
    record Result(List<Answer> answers) {
        double percentile(double share) {
            List<Double> millis = answers.stream().map(Answer::millis).sorted().toList();
            return millis.isEmpty()
                    ? 0
                    : millis.get((int) Math.min(millis.size() - 1L, (long) (millis.size() * share)));
        }

        long errors() {
            return answers.stream().filter(answer -> answer.status() != 200).count();
        }

        /** The part of it that one request made. */
        Result of(Ask ask) {
            return new Result(
                    answers.stream().filter(answer -> answer.ask().equals(ask)).toList());
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
                    answers.size(),
                    errors());
        }
    }

    Result run(List<Ask> asks, int perSecond, int seconds) throws InterruptedException {
        ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < perSecond * seconds; i++) {
            long due = begun + i * 1_000_000_000L / perSecond;
            long wait = due - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
            }
            Ask ask = asks.get(i % asks.size());
            all.add(client.sendAsync(request(ask), HttpResponse.BodyHandlers.discarding())
                    .handle((answer, fault) -> {
                        answers.add(new Answer(
                                ask, (System.nanoTime() - due) / 1e6, fault == null ? answer.statusCode() : 0));
                        return null;
                    }));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        return new Result(List.copyOf(answers));
    }

    private HttpRequest request(Ask ask) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + ask.path()))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Encoding", "gzip");
        if (!ask.reader().header().isEmpty()) {
            request.header(ask.reader().header(), ask.reader().value());
        }
        return request.build();
    }
}
