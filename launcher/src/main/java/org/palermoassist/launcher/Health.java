package org.palermoassist.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the portal whether it can serve. */
class Health {

    /** What the server says by itself when the deployment, which is over by now, has failed. */
    private static final String NOTHING_THERE = "No Application deployed";

    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final HttpRequest question;

    Health(String url) {
        this.question = HttpRequest.newBuilder(URI.create(url + "/health/ready"))
                .timeout(Duration.ofSeconds(20))
                .build();
    }

    /** Waits until the portal says that it is ready; loading a first world may take a while. */
    void awaitReady(Console console, StopSignal stop) {
        long end = System.nanoTime() + LIMIT.toNanos();
        long nextLine = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        String last = answer();
        while (!last.startsWith("200")) {
            if (stop.isAsked()) {
                throw new Refusal("Stopped before it was ready");
            }
            if (last.contains(NOTHING_THERE)) {
                throw new Refusal("The portal could not be deployed; see log/server.log in the data directory");
            }
            if (last.contains("FAILED")) {
                throw new Refusal("The first contents could not be loaded; see log/server.log in the data directory");
            }
            if (System.nanoTime() > end) {
                throw new Refusal("The portal is not ready after " + LIMIT.toMinutes() + " minutes: " + last);
            }
            if (System.nanoTime() > nextLine) {
                console.step("still loading");
                nextLine = System.nanoTime() + Duration.ofSeconds(5).toNanos();
            }
            pause();
            last = answer();
        }
    }

    private String answer() {
        try {
            HttpResponse<String> response = client.send(question, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException e) {
            return "no answer: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted");
        }
    }
}
