package org.palermoassist.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.e2e.harness.OwnMariaDb;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalProcess;

/** The database is gone for half a minute in the middle of an import: the import goes on when it is back. */
class DatabaseGoneE2E {
    private static final int ACTIVITIES = 4000;
    private static final Duration AWAY = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    @TempDir
    private Path temporary;

    @Test
    void an_import_outlives_a_database_that_is_away_for_half_a_minute() throws Exception {
        Path file = write(temporary.resolve("activities.xml"));
        Path data = temporary.resolve("data");
        OwnMariaDb database = OwnMariaDb.start(temporary, "--innodb-snapshot-isolation=ON");
        Map<String, String> environment = Map.of(
                "PORTAL_DB_URL", database.url(),
                "PORTAL_DB_PASSWORD", database.password(),
                "PORTAL_DB_OWNER_PASSWORD", database.password());
        try (PortalProcess portal =
                PortalProcess.start(environment, data, "--empty").awaitReady()) {
            PortalHttp http = new PortalHttp(portal.url());
            String token = found(TOKEN, Files.readString(data.resolve("run.json")));
            CompletableFuture<Void> sending = CompletableFuture.runAsync(
                    () -> PortalProcess.command("import", "--json", "--data", data.toString(), file.toString()));
            await(http, token, "\"percent\":[1-9]");
            database.kill();
            long back = System.nanoTime() + AWAY.toNanos();
            while (System.nanoTime() < back) {
                PortalProcess.pause();
            }
            database = database.again();
            String run = await(http, token, "\"endedAt\"");
            assertThat(run)
                    .contains("\"status\":\"DONE\"")
                    .contains("\"new\":" + ACTIVITIES)
                    .contains("\"unchanged\":0");
            sending.join();
        } finally {
            database.close();
        }
    }

    /** Waits until the latest run stands so; while the database is away there is no answer. */
    private static String await(PortalHttp http, String token, String wanted) {
        Pattern pattern = Pattern.compile(wanted);
        long end = System.nanoTime() + PATIENCE.toNanos();
        String answer = "";
        while (!pattern.matcher(answer).find()) {
            assertThat(System.nanoTime())
                    .as("waiting for %s: %s", wanted, answer)
                    .isLessThan(end);
            answer = http.get("/api/v1/sync/runs?size=1", "Authorization", "Bearer " + token)
                    .body();
        }
        return answer;
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static Path write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("<iati-activities version=\"2.03\">\n");
            for (int number = 1; number <= ACTIVITIES; number++) {
                out.write("<iati-activity><iati-identifier>GONE-" + number + "</iati-identifier><reporting-org"
                        + " ref=\"GONE-30\" type=\"40\"><narrative>Invented</narrative></reporting-org><title><narrative>"
                        + "Part " + number + "</narrative></title><activity-status code=\"2\"/></iati-activity>\n");
            }
            out.write("</iati-activities>\n");
        }
        return file;
    }
}
