package org.palermoassist.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A MariaDB server that an administrator runs, with the two accounts that the portal asks for. */
public class OwnMariaDb implements AutoCloseable {

    private final Path directory;
    private final List<String> settings;
    private final String password;
    private final int port;
    private final Process process;

    private OwnMariaDb(Path directory, List<String> settings) throws IOException {
        this.directory = directory;
        this.settings = settings;
        this.password = UUID.randomUUID().toString();
        this.port = LocalServer.freePort();
        Path program = PortalProcess.home().resolve("mariadb");
        Path data = directory.resolve("mariadb");
        List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db")
                .forEach(name -> program.resolve(name).toFile().setExecutable(true));
        List<String> install = command(program.resolve("scripts/mariadb-install-db"), program, data);
        install.addAll(List.of("--force", "--skip-test-db", "--auth-root-authentication-method=normal"));
        run(install, directory);
        this.process = begin("");
    }

    private OwnMariaDb(OwnMariaDb before, String statements) throws IOException {
        this.directory = before.directory;
        this.settings = before.settings;
        this.password = before.password;
        this.port = before.port;
        this.process = begin(statements);
    }

    private Process begin(String statements) throws IOException {
        Path program = PortalProcess.home().resolve("mariadb");
        List<String> start = command(program.resolve("bin/mariadbd"), program, directory.resolve("mariadb"));
        start.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=own.sock",
                "--skip-ssl",
                "--lc-messages-dir=" + program.resolve("share"),
                "--init-file=" + init(statements)));
        start.addAll(settings);
        return process(start, directory).start();
    }

    /** Starts a server in a directory; settings are options of mariadbd. */
    public static OwnMariaDb start(Path directory, String... settings) {
        try {
            OwnMariaDb server = new OwnMariaDb(directory, List.of(settings));
            server.awaitAnswer();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server as a power cut does. */
    public void kill() {
        process.destroyForcibly();
        LocalServer.end(process);
    }

    /**
     * Starts the server again on the same directory and port, after it has ended.
     *
     * @param statements carried out before anybody is let in, each on a line of its own
     */
    public OwnMariaDb again(String... statements) {
        try {
            OwnMariaDb server = new OwnMariaDb(this, String.join("\n", statements));
            server.awaitAnswer();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path executable, Path program, Path data) {
        List<String> command = new ArrayList<>(List.of(
                executable.toString(),
                "--no-defaults",
                "--skip-name-resolve",
                "--basedir=" + program,
                "--datadir=" + data));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static void run(List<String> command, Path directory) throws IOException {
        try {
            if (process(command, directory).start().waitFor() != 0) {
                throw new IllegalStateException(Files.readString(directory.resolve("mariadb.log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProcessBuilder process(List<String> command, Path directory) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("mariadb.log").toFile()));
    }

    private Path init(String statements) throws IOException {
        String app = "portal_app@'127.0.0.1'";
        String owner = "portal_owner@'127.0.0.1'";
        return Files.writeString(
                directory.resolve("accounts.sql"),
                String.join(
                        "\n",
                        "CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
                        "CREATE USER IF NOT EXISTS " + app + ", " + owner + ";",
                        "ALTER USER " + app + " IDENTIFIED BY '" + password + "', " + owner + " IDENTIFIED BY '"
                                + password + "';",
                        "GRANT ALL ON portal.* TO " + owner + " WITH GRANT OPTION;",
                        "GRANT SELECT, INSERT ON portal.* TO " + app + ";",
                        statements,
                        ""));
    }

    private void awaitAnswer() throws IOException {
        for (int i = 0; i < 600; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
                return;
            } catch (java.net.ConnectException e) {
                PortalProcess.pause();
            }
        }
        throw new IllegalStateException("the database did not start");
    }

    /** JDBC address. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/portal";
    }

    /** Password of both accounts. */
    public String password() {
        return password;
    }

    @Override
    public void close() {
        LocalServer.end(process);
    }
}
