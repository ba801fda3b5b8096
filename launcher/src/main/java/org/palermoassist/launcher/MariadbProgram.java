package org.palermoassist.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The MariaDB program that the build unpacks beside portal.jar; it runs on Linux x64. */
record MariadbProgram(Path home) {

    static MariadbProgram of(Installation installation) {
        boolean fits = "Linux".equals(System.getProperty("os.name")) && "amd64".equals(System.getProperty("os.arch"));
        if (!fits) {
            throw new Refusal("The embedded database runs on Linux x64 only. Set PORTAL_DB_URL, PORTAL_DB_USER and"
                    + " PORTAL_DB_PASSWORD to use a MariaDB of your own (see README.md)");
        }
        MariadbProgram program = new MariadbProgram(installation.mariadb());
        for (String name :
                List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db")) {
            File file = program.home.resolve(name).toFile();
            if (!file.canExecute() && !file.setExecutable(true, false)) {
                throw new Refusal(file + " cannot be made executable");
            }
        }
        return program;
    }

    /** Makes an empty data directory; it gets its name only when it is complete. */
    void install(Path directory, Path unfinished, Path log) throws IOException {
        DataDirectory.delete(unfinished);
        List<String> command = new ArrayList<>(List.of(
                home.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=normal",
                "--basedir=" + home,
                "--datadir=" + unfinished));
        addUser(command);
        Process process = process(command, log).directory(home.toFile()).start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new Refusal("The database could not be created; see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted while the database was created");
        }
        Files.move(unfinished, directory);
    }

    Process start(Path directory, int port, Path init, Path pidFile, Path temporary, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + directory,
                "--tmpdir=" + temporary,
                "--lc-messages-dir=" + home.resolve("share"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=portal.sock",
                "--init-file=" + init,
                "--pid-file=" + pidFile));
        command.addAll(SAFETY);
        addUser(command);
        return process(command, log).start();
    }

    private static final List<String> SAFETY = List.of(
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

    private static void addUser(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    private static ProcessBuilder process(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("MALLOC_ARENA_MAX"); // meant for the Java process
        return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }
}
