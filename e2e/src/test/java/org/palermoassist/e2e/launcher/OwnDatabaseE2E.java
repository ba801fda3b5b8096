package org.palermoassist.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.e2e.harness.OwnMariaDb;
import org.palermoassist.e2e.harness.PortalProcess;
import org.palermoassist.e2e.harness.PortalProcess.Outcome;

/** A database that the administrator runs: unsafe settings are refused, and only the owner changes the schema. */
class OwnDatabaseE2E {

    @TempDir
    private Path temporary;

    @Test
    void unsafe_settings_are_refused_by_name() {
        try (OwnMariaDb unsafe = OwnMariaDb.start(
                temporary, "--sql-mode=", "--innodb-flush-log-at-trx-commit=2", "--innodb-snapshot-isolation=OFF")) {
            Outcome refused = run(unsafe, Map.of());
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.text())
                    .contains("innodb_snapshot_isolation=ON")
                    .contains("innodb_flush_log_at_trx_commit=1")
                    .contains("STRICT_TRANS_TABLES");
        }
    }

    @Test
    void schema_that_is_behind_is_refused_until_the_owner_migrates() {
        try (OwnMariaDb database = OwnMariaDb.start(temporary, "--innodb-snapshot-isolation=ON")) {
            Outcome behind = run(database, Map.of());
            assertThat(behind.exitCode()).isEqualTo(1);
            assertThat(behind.text()).contains("behind").contains("PORTAL_DB_OWNER_PASSWORD");
            Map<String, String> owner = Map.of("PORTAL_DB_OWNER_PASSWORD", database.password());
            Outcome migrated = PortalProcess.command(environment(database, owner), "migrate");
            assertThat(migrated.text()).contains("migrations applied");
            assertThat(migrated.exitCode()).isZero();
            try (PortalProcess portal =
                    PortalProcess.start(environment(database, Map.of()), temporary.resolve("data"), "--empty")) {
                portal.awaitReady();
                assertThat(temporary.resolve("data/db")).doesNotExist();
            }
        }
    }

    private Outcome run(OwnMariaDb database, Map<String, String> more) {
        return PortalProcess.command(
                environment(database, more),
                "run",
                "--empty",
                "--port",
                "18999",
                "--data",
                temporary.resolve("data").toString());
    }

    private static Map<String, String> environment(OwnMariaDb database, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PORTAL_DB_URL", database.url());
        environment.put("PORTAL_DB_PASSWORD", database.password());
        return environment;
    }
}
