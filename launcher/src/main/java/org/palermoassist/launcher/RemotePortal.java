package org.palermoassist.launcher;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running portal, spoken to by its API. */
class RemotePortal {

    private static final int UNREACHED = 2;
    private static final int TOO_MANY = 429;
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 500;
    private static final List<String> OVER = List.of("DONE", "WAITING", "CANCELLED", "UNDONE", "FAILED", "INTERRUPTED");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String url;
    private final String token;
    private final Duration longestWait;

    RemotePortal(String url, String token) {
        this(url, token, LONGEST_WAIT);
    }

    /**
     * A portal that is waited for.
     *
     * @param longestWait how long one request waits for a portal that is asked for too much
     */
    RemotePortal(String url, String token, Duration longestWait) {
        this.url = url.replaceFirst("/+$", "");
        this.token = token;
        this.longestWait = longestWait;
    }

    /**
     * The portal at an address, with the token in PORTAL_TOKEN; without an address the one that runs on a data directory.
     *
     * @param command that asks, for what it tells when there is none
     */
    static RemotePortal of(Optional<String> url, Path data, String command) throws IOException {
        if (url.isPresent()) {
            String token = System.getenv("PORTAL_TOKEN");
            if (token == null || token.isBlank()) {
                throw new Refusal(UNREACHED, command + " --url needs a token in PORTAL_TOKEN");
            }
            return new RemotePortal(url.get(), token.strip());
        }
        try {
            Map<String, Object> run = Json.object(Files.readString(data.resolve("run.json")));
            return new RemotePortal(String.valueOf(run.get("url")), String.valueOf(run.get("token")));
        } catch (NoSuchFileException | FileNotFoundException | IllegalArgumentException e) {
            throw new Refusal(UNREACHED, "No portal runs on " + data.toAbsolutePath() + ". Start it: ./portal run");
        }
    }

    /**
     * Has the audit trail or the ledger verified; the verdict as the API gives it.
     *
     * @param what its name, for what is told when it could not be verified
     * @param path of the verifications
     */
    Map<String, Object> verify(String what, String path) {
        HttpResponse<String> answer = send(request(path)
                .timeout(Duration.ofMinutes(60))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        if (answer.statusCode() != 200) {
            throw new Refusal(UNREACHED, "The portal could not verify the " + what + ": " + reason(answer));
        }
        return Json.object(answer.body());
    }

    /**
     * Takes second factors off.
     *
     * @param login whose; nobody's means everybody's
     * @return how many
     */
    long resetFactors(Optional<String> login) {
        String whose = login.map(one -> "?login=" + encoded(one)).orElse("");
        HttpResponse<String> answer = send(request("/api/v1/factors/resets" + whose)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        if (answer.statusCode() != 200) {
            throw new Refusal("The portal took no second factor off: " + reason(answer));
        }
        return ((Number) Json.object(answer.body()).get("count")).longValue();
    }

    /**
     * A file that was sent.
     *
     * @param ref of its run, which goes on; empty when the report is there already
     * @param report why the portal did not take the file, or that it had it; empty while the run goes on
     */
    record Sent(Path file, Optional<String> ref, Map<String, Object> report) {}

    /** Sends one file, unless the portal has it; the portal reads it after those that it has already. */
    Sent send(String source, Path file) {
        HttpResponse<String> known = send(repetition(source, file));
        if (known.statusCode() == 201) {
            return new Sent(file, Optional.empty(), report(Json.object(known.body())));
        }
        HttpResponse<String> received = send(upload(source, file));
        if (received.statusCode() != 202) {
            return new Sent(file, Optional.empty(), rejected(received));
        }
        String ref = String.valueOf(Json.object(received.body()).get("ref"));
        return new Sent(file, Optional.of(ref), Map.of());
    }

    /**
     * Waits until a file is processed.
     *
     * @return the report of the run, as the API gives it
     */
    Map<String, Object> await(Sent sent) {
        if (sent.ref().isEmpty()) {
            return sent.report();
        }
        String ref = sent.ref().get();
        long pause = FIRST_PAUSE;
        Map<String, Object> run = run(ref);
        while (!OVER.contains(String.valueOf(run.get("status")))) {
            sleep(pause);
            pause = Math.min(LONGEST_PAUSE, pause * 2);
            run = run(ref);
        }
        return report(run);
    }

    private static Map<String, Object> report(Map<String, Object> run) {
        Map<String, Object> report = new LinkedHashMap<>(Json.fields(run.get("report")));
        report.putIfAbsent("status", "REJECTED");
        if ("REJECTED".equals(report.get("status"))) {
            report.putIfAbsent("reason", run.get("status"));
        }
        return report;
    }

    private HttpRequest repetition(String source, Path file) {
        Map<String, Object> told = Map.of("name", String.valueOf(file.getFileName()), "sha256", sha256(file));
        return request("/api/v1/sync/sources/" + encoded(source) + "/repetitions")
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(told)))
                .build();
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new Refusal("import: " + file + " cannot be read");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest upload(String source, Path file) {
        try {
            boolean packed = file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".gz");
            return request("/api/v1/sync/sources/" + encoded(source) + "/runs")
                    .timeout(Duration.ofMinutes(60))
                    .header("Content-Type", packed ? "application/gzip" : "application/xml")
                    .header("X-File-Name", encoded(String.valueOf(file.getFileName())))
                    .POST(HttpRequest.BodyPublishers.ofFile(file))
                    .build();
        } catch (FileNotFoundException e) {
            throw new Refusal("import: " + file + " cannot be read");
        }
    }

    private Map<String, Object> run(String ref) {
        HttpResponse<String> answer = send(
                request("/api/v1/sync/runs/" + encoded(ref)).timeout(PATIENCE).build());
        if (answer.statusCode() != 200) {
            throw new Refusal(UNREACHED, "The portal does not tell about run " + ref + ": HTTP " + answer.statusCode());
        }
        return Json.object(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            Duration waited = Duration.ZERO;
            while (response.statusCode() == TOO_MANY) {
                if (waited.compareTo(longestWait) >= 0) {
                    throw new Refusal(
                            UNREACHED,
                            "The portal at " + url + " was asked for too much, and still was after "
                                    + waited.toSeconds() + " s. Try again later");
                }
                Duration pause = askedToWait(response);
                Thread.sleep(pause.toMillis());
                waited = waited.plus(pause);
                response = client.send(request, HttpResponse.BodyHandlers.ofString());
            }
            if (response.statusCode() == 401 || response.statusCode() == 403) {
                throw new Refusal(
                        UNREACHED, "The portal at " + url + " refuses the token (HTTP " + response.statusCode() + ")");
            }
            return response;
        } catch (IOException e) {
            throw new Refusal(UNREACHED, "The portal at " + url + " could not be reached: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(UNREACHED, "interrupted");
        }
    }

    /** How long a portal that has been asked for too much wants to be left alone; a second at least, a minute at most. */
    private static Duration askedToWait(HttpResponse<String> response) {
        long seconds = response.headers().firstValueAsLong("Retry-After").orElse(1);
        return Duration.ofSeconds(Math.max(1, Math.min(seconds, PATIENCE.toSeconds())));
    }

    /** The portal did not take the file: its reason, in the form of a report. */
    private static Map<String, Object> rejected(HttpResponse<String> answer) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("status", "REJECTED");
        report.put("reason", reason(answer));
        return report;
    }

    private static String reason(HttpResponse<String> answer) {
        try {
            Map<String, Object> problem = Json.object(answer.body());
            Object detail = problem.getOrDefault("detail", problem.getOrDefault("title", ""));
            return problem.getOrDefault("code", "HTTP " + answer.statusCode()) + ": " + detail;
        } catch (IllegalArgumentException e) {
            return "HTTP " + answer.statusCode();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(UNREACHED, "interrupted");
        }
    }
}
