package org.palermoassist.launcher;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server of our own, as a child process, on a free port of the loopback address. Both accounts get a new random
 * password at each start, through an init file that only this user can read and that is gone once the server answers.
 */
class EmbeddedDatabase implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EmbeddedDatabase.class.getName());
    private static final long START_SECONDS = 300;
    private static final long STOP_SECONDS = 60;

    private final DataDirectory data;
    private final MariadbProgram program;
    private final int port;
    private final Database access;
    private Process process;

    private EmbeddedDatabase(DataDirectory data, MariadbProgram program) throws IOException {
        this.data = data;
        this.program = program;
        this.port = freePort();
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/portal";
        this.access = new Database(
                url,
                new Database.Account("portal_app", randomPassword()),
                Optional.of(new Database.Account("portal_owner", randomPassword())));
    }

    /** Starts the server; when this returns, both accounts can work. */
    static EmbeddedDatabase start(DataDirectory data, Installation installation) throws IOException {
        endLeftover(data);
        EmbeddedDatabase database = new EmbeddedDatabase(data, MariadbProgram.of(installation));
        if (!Files.isDirectory(database.directory())) {
            database.program.install(database.directory(), data.root().resolve("db.new"), database.log());
        }
        database.launch();
        return database;
    }

    Database access() {
        return access;
    }

    private void launch() throws IOException {
        Path init = data.temporary().resolve("init.sql");
        Files.createFile(init, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(init, new DatabaseAccounts(access).initScript());
            process = program.start(directory(), port, init, pidFile(data), data.temporary(), log());
            awaitAnswer();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        } finally {
            Files.deleteIfExists(init);
        }
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!answers()) {
            if (!process.isAlive()) {
                throw new Refusal("The database stopped with code " + process.exitValue() + "; see " + log());
            }
            if (System.nanoTime() > end) {
                throw new Refusal("The database did not answer within " + START_SECONDS + " s; see " + log());
            }
            pause();
        }
    }

    private boolean answers() {
        Database.Account app = access.app();
        try (Connection connection = DriverManager.getConnection(access.url(), app.user(), app.password())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "database not ready yet", e);
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted while the database started");
        }
    }

    /** Ends a server that a killed portal left on this directory: the pid file is believed only if the process fits. */
    static void endLeftover(DataDirectory data) throws IOException {
        Path pidFile = pidFile(data);
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).strip();
        Optional<ProcessHandle> left =
                pid.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
        if (left.isPresent() && isOurs(pid, data)) {
            LOG.log(Level.INFO, "database left by a killed portal ended pid={0}", pid);
            end(left.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isOurs(String pid, DataDirectory data) {
        try {
            String command =
                    Files.readString(Path.of("/proc", pid, "cmdline"), java.nio.charset.StandardCharsets.ISO_8859_1);
            return command.contains("mariadbd") && command.contains("--pid-file=" + pidFile(data) + "\0");
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "process " + pid + " cannot be read", e);
            return false;
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            LOG.log(Level.WARNING, "database did not stop in time, killed", e);
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            end(process.toHandle());
        }
    }

    private Path directory() {
        return data.root().resolve("db");
    }

    private Path log() {
        return data.root().resolve("log/database.log");
    }

    private static Path pidFile(DataDirectory data) {
        return data.root().resolve("db.pid");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
