package org.palermoassist.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.palermoassist.bench.OpenLoad.Answer;
import org.palermoassist.bench.OpenLoad.Ask;
import org.palermoassist.bench.OpenLoad.Result;

/** Asks for obligations of a dollar, each with a key of its own; each is one posting. */
final class PostingLoad {
    private static final String PATH = "/api/v1/fund/obligations";
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(4, work -> {
                Thread thread = new Thread(work, "postings");
                thread.setDaemon(true);
                return thread;
            }))
            .build();
    private final String url;
    private final Ask ask;
    private final List<String> bodies;
    private final AtomicLong next = new AtomicLong();

    /** @param bodies a pool is limited to each, and a cost is of one */
    PostingLoad(String url, Reader manager, List<String> bodies) {
        this.url = url;
        this.ask = new Ask(manager, PATH);
        this.bodies = bodies;
    }

    /** Postings that begin at fixed moments, whether or not earlier ones have been answered. */
    Result open(int perSecond, int seconds) throws InterruptedException {
        ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < perSecond * seconds; i++) {
            long due = begun + i * 1_000_000_000L / perSecond;
            long wait = due - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
            }
            all.add(client.sendAsync(posting(), HttpResponse.BodyHandlers.discarding())
                    .handle((answer, fault) -> {
                        answers.add(answer((System.nanoTime() - due) / 1e6, fault == null ? answer.statusCode() : 0));
                        return null;
                    }));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        return new Result(List.copyOf(answers));
    }

    private Answer answer(double millis, int status) {
        return new Answer(ask, millis, status == CREATED ? OK : status);
    }

    /** Postings a second that some clients get done, each one after the other. */
    double closed(int clients, int seconds) throws InterruptedException {
        AtomicLong done = new AtomicLong();
        long begun = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Thread thread = new Thread(() -> {
                while (Report.seconds(begun) < seconds) {
                    int status = client.sendAsync(posting(), HttpResponse.BodyHandlers.discarding())
                            .join()
                            .statusCode();
                    if (status == CREATED) {
                        done.incrementAndGet();
                    }
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return done.get() / Report.seconds(begun);
    }

    private HttpRequest posting() {
        String body = bodies.get((int) (next.getAndIncrement() % bodies.size()));
        String json = "{\"purpose\":\"Bench\",\"amount\":1.00,\"on\":\"2026-11-20\",\"bodies\":[\"" + body + "\"]}";
        return HttpRequest.newBuilder(URI.create(url + PATH))
                .timeout(Duration.ofSeconds(30))
                .header(ask.reader().header(), ask.reader().value())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    /** Has the ledger verified. */
    String verify() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v1/fund/verifications"))
                .timeout(Duration.ofMinutes(30))
                .header(ask.reader().header(), ask.reader().value())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return body.contains("\"intact\":true") ? "intact" : body;
    }
}
