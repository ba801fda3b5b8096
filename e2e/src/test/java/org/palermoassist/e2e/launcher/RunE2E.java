package org.palermoassist.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalProcess;

/** Starting, stopping and being killed, on a data directory under the temp directory. */
class RunE2E {

    private static final int LIMIT_MEGABYTES = 1024;
    private static final Map<String, String> BEHIND_HTTPS = Map.of("PORTAL_PUBLIC_URL", "https://portal.example.org");

    @TempDir
    private Path temporary;

    @Test
    void data_survives_kill_9_and_a_second_run_is_refused() throws Exception {
        Path data = temporary.resolve("data");
        String accounts = firstRunKilled(data);
        try (PortalProcess second =
                PortalProcess.start(BEHIND_HTTPS, data, "--sample").awaitReady()) {
            assertThat(second.text()).contains("--sample is ignored");
            assertThat(Files.readString(data.resolve("accounts.txt"))).isEqualTo(accounts);
            assertThat(second.residentMegabytes()).isLessThanOrEqualTo(LIMIT_MEGABYTES);
            assertThat(Listeners.of(second.process().toHandle()))
                    .as("the page server and the database, and on loopback alone")
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(Listeners::isLoopback);
            saysThatItIsReachedByHttps(new PortalHttp(second.url()).get("/sign-in"));
            PortalProcess.Outcome third = PortalProcess.command("run", "--port", "9", "--data", data.toString());
            assertThat(third.exitCode()).isEqualTo(1);
            assertThat(third.text())
                    .contains("in use by pid " + second.process().pid())
                    .contains(second.url());
        }
        assertThat(data.resolve("run.json")).doesNotExist();
    }

    private static void saysThatItIsReachedByHttps(HttpResponse<String> page) {
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
    }

    private static String firstRunKilled(Path data) throws IOException, InterruptedException {
        PortalProcess first = PortalProcess.start(data, "--empty").awaitReady();
        try {
            Path accounts = data.resolve("accounts.txt");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(accounts)))
                    .isEqualTo("rw-------");
            return Files.readString(accounts);
        } finally {
            first.process().destroyForcibly();
            assertThat(first.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
