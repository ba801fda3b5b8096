package org.palermoassist.e2e.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.OwnMariaDb;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalProcess;

/** portal.ear on a full Payara Server: a page, the API and a route answer. Nothing else is tested there. */
@Tag("all")
class FullServerE2E {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);
    private static final String FEED = "projects/01-sample-agency-for-justice.xml";

    @TempDir
    private Path temporary;

    @Test
    void page_api_and_route_answer_on_loopback_alone() throws IOException {
        Path data = Files.createDirectories(temporary.resolve("data"));
        try (OwnMariaDb database = OwnMariaDb.start(temporary, "--innodb-snapshot-isolation=ON");
                PayaraServer server = new PayaraServer(temporary.resolve("domains"))) {
            migrate(database);
            server.start(data, database);
            server.deploy(PayaraServer.ear());
            PortalHttp http = server.http();
            HttpResponse<String> page = awaited(http, "/sign-in");
            assertThat(page.body()).contains("<form").contains("Palermo");
            HttpResponse<String> api = http.get("/api/v1/provisions?size=1");
            assertThat(api.statusCode()).isEqualTo(200);
            assertThat(api.body()).contains("\"total\"");
            assertThat(server.openToOthers())
                    .as("listeners that other machines can reach")
                    .isEmpty();
            assertThat(imported(data, http.as(administrator(data))))
                    .contains("\"status\":\"PROCESSED\"")
                    .containsPattern("\"new\":[1-9]");
            assertThat(http.get("/api/v1/projects?tagged=any").body()).contains("XX-SAMPLE-01-");
        }
    }

    private static void migrate(OwnMariaDb database) {
        PortalProcess.Outcome migrated = PortalProcess.command(
                Map.of(
                        "PORTAL_DB_URL", database.url(),
                        "PORTAL_DB_PASSWORD", database.password(),
                        "PORTAL_DB_OWNER_PASSWORD", database.password()),
                "migrate");
        assertThat(migrated.exitCode()).as(migrated.text()).isZero();
    }

    private static HttpResponse<String> awaited(PortalHttp http, String path) {
        long end = System.nanoTime() + PATIENCE;
        HttpResponse<String> answer = http.get(path);
        while (answer.statusCode() != 200 && System.nanoTime() < end) {
            PortalProcess.pause();
            answer = http.get(path);
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static Account administrator(Path data) throws IOException {
        return Account.in(data.resolve("accounts.txt")).stream()
                .filter(each -> each.hasRole("ADMINISTRATOR"))
                .findFirst()
                .orElseThrow();
    }

    /** The latest run, once the Camel route has taken a file out of the inbox and read it to its end. */
    private static String imported(Path data, PortalHttp http) throws IOException {
        Path inbox = Files.createDirectories(data.resolve("inbox"));
        Files.copy(PortalProcess.home().resolve("sample").resolve(FEED), inbox.resolve("feed.xml"));
        long end = System.nanoTime() + PATIENCE;
        String runs = http.get("/api/v1/sync/runs?size=1").body();
        while (!runs.contains("\"status\":\"DONE\"") && System.nanoTime() < end) {
            PortalProcess.pause();
            runs = http.get("/api/v1/sync/runs?size=1").body();
        }
        return runs;
    }
}
