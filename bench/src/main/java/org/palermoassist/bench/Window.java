package org.palermoassist.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A window of somebody's browser, as far as a benchmark needs one: pages, forms, scripts, with the cookies of its own session. */
final class Window {
    private static final String BOUNDARY = "bench-bench-bench";
    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*ViewState");

    private final HttpClient client;
    private final String url;
    private final Timed timed;
    private final Map<String, String> cookies = new TreeMap<>();
    private String page = "";
    private String path = "";

    Window(HttpClient client, String url, Timed timed) {
        this.client = client;
        this.url = url;
        this.timed = timed;
    }

    /** How long answers took, by kind. */
    static final class Timed {
        private final Map<String, ConcurrentLinkedQueue<Double>> millis = new ConcurrentSkipListMap<>();

        void took(String kind, long begun) {
            millis.computeIfAbsent(kind, none -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - begun) / 1e6);
        }

        /** Prints one line for each kind. */
        void report() {
            millis.forEach((kind, all) -> {
                double[] sorted =
                        all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
                Report.line(
                        kind,
                        "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, most %.0f ms, %d answers",
                        at(sorted, 0.5),
                        at(sorted, 0.95),
                        at(sorted, 0.99),
                        at(sorted, 1),
                        sorted.length);
            });
        }

        private static double at(double[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
        }
    }

    /** With the session of somebody who signed in. */
    Window with(Reader reader) {
        for (String cookie : reader.value().split("; ")) {
            keep(cookie);
        }
        return this;
    }

    /** Opens a page. */
    String open(String wanted) throws IOException, InterruptedException {
        path = wanted;
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(request(wanted).build(), BodyHandlers.ofString());
        timed.took("pages", begun);
        page = expect(answer, 200).body();
        return page;
    }

    /**
     * Sends a form of the page that is open, and opens where it leads.
     *
     * @param form its id
     * @param button its whole name
     */
    String send(String form, String button, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new TreeMap<>(fields);
        all.put(form, form);
        all.put(button, "");
        Matcher state = STATE.matcher(page);
        if (!state.find()) {
            throw new IllegalStateException("no form at " + path);
        }
        all.put("jakarta.faces.ViewState", state.group(1) == null ? state.group(2) : state.group(1));
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(parts(all)))
                        .build(),
                BodyHandlers.ofString());
        timed.took("forms", begun);
        if (answer.statusCode() == 302) {
            return open(expect(answer, 302)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .replace(url, ""));
        }
        page = expect(answer, 200).body();
        return page;
    }

    /** All forms go as those with files do. */
    private static String parts(Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return body.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    /** Sends what a script sends. */
    String script(String kind, String wanted, String type, byte[] body) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(
                request(wanted)
                        .header("Content-Type", type)
                        .header("X-Portal-Draft", "1")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
        timed.took(kind, begun);
        return expect(answer, 200).body();
    }

    /** Where the window is. */
    String path() {
        return path;
    }

    private HttpResponse<String> expect(HttpResponse<String> answer, int status) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(cookie.split(";", 2)[0]));
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    answer.request().method() + " " + answer.uri() + ": " + answer.statusCode());
        }
        return answer;
    }

    private void keep(String cookie) {
        String[] parts = cookie.split("=", 2);
        cookies.put(parts[0], parts[1]);
    }

    private HttpRequest.Builder request(String wanted) {
        StringBuilder sent = new StringBuilder();
        cookies.forEach(
                (name, value) -> sent.append("; ").append(name).append('=').append(value));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + wanted)).timeout(Duration.ofSeconds(60));
        return cookies.isEmpty() ? request : request.header("Cookie", sent.substring(2));
    }
}
