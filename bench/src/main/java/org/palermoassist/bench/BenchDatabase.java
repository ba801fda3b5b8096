package org.palermoassist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The portal's own MariaDB with the portal's own settings, but with passwords that the benchmark knows. */
final class BenchDatabase implements AutoCloseable {
    private static final List<String> SETTINGS = List.of(
            "--bind-address=127.0.0.1",
            "--socket=bench.sock",
            "--skip-ssl",
            "--skip-name-resolve",
            "--local-infile=OFF",
            "--default-time-zone=+00:00",
            "--innodb-snapshot-isolation=ON",
            "--innodb-flush-log-at-trx-commit=1",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "--max-allowed-packet=64M",
            "--innodb-buffer-pool-size=256M",
            "--innodb-log-file-size=256M",
            "--max-connections=100");

    private final String password;
    private final int port;
    private final Process process;

    /** Starts it in a directory; more settings are options of mariadbd. */
    BenchDatabase(Path directory, String... more) throws IOException, InterruptedException {
        Path home = BenchPortal.HOME.resolve("mariadb");
        Path data = directory.resolve("db");
        port = BenchPortal.freePort();
        password = password(directory.resolve("database.password"));
        List<String> install = new ArrayList<>(List.of(
                home.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=normal",
                "--basedir=" + home,
                "--datadir=" + data));
        for (String name :
                List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db")) {
            home.resolve(name).toFile().setExecutable(true, false);
        }
        Path log = directory.resolve("database.log");
        if (!Files.exists(data)) {
            process(install, log).directory(home.toFile()).start().waitFor();
        }
        process = start(home, data, directory, log, List.of(more));
        await();
    }

    private Process start(Path home, Path data, Path directory, Path log, List<String> more) throws IOException {
        Path init = directory.resolve("init.sql");
        Files.writeString(
                init,
                """
                CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS portal_app@'127.0.0.1' IDENTIFIED BY '%1$s';
                CREATE USER IF NOT EXISTS portal_owner@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON portal.* TO portal_owner@'127.0.0.1' WITH GRANT OPTION;
                GRANT SELECT, INSERT ON portal.* TO portal_app@'127.0.0.1';
                """
                        .formatted(password));
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--tmpdir=" + Files.createDirectories(directory.resolve("tmp")), // a server that starts clears its own
                "--lc-messages-dir=" + home.resolve("share"),
                "--port=" + port,
                "--init-file=" + init));
        command.addAll(SETTINGS);
        command.addAll(more);
        return process(command, log).start();
    }

    private static ProcessBuilder process(List<String> command, Path log) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private void await() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try {
                connect().close();
                return;
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the database did not start");
    }

    /** What tells the portal to use this database. */
    Map<String, String> environment() {
        return Map.of(
                "PORTAL_DB_URL",
                url(),
                "PORTAL_DB_USER",
                "portal_app",
                "PORTAL_DB_PASSWORD",
                password,
                "PORTAL_DB_OWNER_USER",
                "portal_owner",
                "PORTAL_DB_OWNER_PASSWORD",
                password);
    }

    private String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/portal?useBulkStmts=true";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "portal_owner", password);
    }

    /** Rows of each table. */
    Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : tables()) {
            rows.put(table, number("SELECT COUNT(*) FROM " + table));
        }
        return rows;
    }

    /** A sum over the content of the tables that hold projects. */
    String checksum() throws SQLException {
        StringBuilder sum = new StringBuilder();
        for (String table : tables()) {
            if (table.startsWith("project")) {
                sum.append(table)
                        .append('=')
                        .append(text("CHECKSUM TABLE " + table, 2))
                        .append(' ');
            }
        }
        return sum.toString();
    }

    long number(String query) throws SQLException {
        return Long.parseLong(text(query, 1));
    }

    private String text(String query, int column) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(column);
        }
    }

    private List<String> tables() throws SQLException {
        return column("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = 'portal' AND table_type = 'BASE TABLE' ORDER BY 1");
    }

    /** The texts in the first column of a query. */
    List<String> column(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    /** The password of this directory, made when there is none yet. */
    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] bytes = new byte[16];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
