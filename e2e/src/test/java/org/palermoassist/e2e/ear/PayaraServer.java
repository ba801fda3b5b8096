package org.palermoassist.e2e.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.e2e.harness.OwnMariaDb;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalProcess;

/** A domain of its own on the Payara Server that the profile payara-server has fetched; every listener on loopback. */
class PayaraServer implements AutoCloseable {

    private static final Path EAR_TARGET =
            PortalProcess.home().resolve("../../../ear/target").normalize();
    private static final int HTTP = 80;
    private static final int ADMIN = 48;

    private static final int PORTS = 100;
    private static final String LOOPBACK = "0100007F";
    private static final Pattern LISTENER = Pattern.compile("^ *\\d+: ([0-9A-F]+):([0-9A-F]{4}) 0+:0000 0A");

    /** Without it the server opens the port of a message broker, which the portal has no use for, to everybody. */
    private static final String NO_BROKER =
            "<jms-service default-jms-host=\"default_JMS_host\" type=\"DISABLED\"><jms-host name=\"default_JMS_host\""
                    + " host=\"localhost\" port=\"7676\"/></jms-service>";

    private static final String SERVER = "<config name=\"server-config\">";

    private final Path domains;
    private final int base;
    private boolean started;

    PayaraServer(Path domains) throws IOException {
        this.domains = Files.createDirectories(domains);
        this.base = freeBase();
        asadmin(
                "create-domain",
                "--nopassword=true",
                "--domaindir",
                domains.toString(),
                "--portbase",
                "" + base,
                "portal");
        onLoopback();
        Files.copy(
                PortalProcess.home().resolve("lib/mariadb-java-client.jar"),
                domains.resolve("portal/lib/mariadb-java-client.jar"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    static Path ear() {
        return EAR_TARGET.resolve("portal.ear");
    }

    /** Each listener gets the address 127.0.0.1; the data grid would not stay there and is off. */
    private void onLoopback() throws IOException {
        Path file = domains.resolve("portal/config/domain.xml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                        .replace(SERVER, SERVER + NO_BROKER)
                        .replaceAll("<network-listener (?![^>]*address=)", "<network-listener address=\"127.0.0.1\" ")
                        .replace(
                                "<hazelcast-config-specific-configuration",
                                "<hazelcast-config-specific-configuration enabled=\"false\""));
    }

    void start(Path data, OwnMariaDb database) throws IOException {
        started = true;
        asadmin("start-domain", "--domaindir", domains.toString(), "portal");
        admin(
                "create-system-properties",
                "portal.data=" + escaped(data.toString()) + ":portal.world=empty:portal.url="
                        + escaped("http://127.0.0.1:" + (base + HTTP)));
        admin(
                "create-jdbc-connection-pool",
                "--restype=javax.sql.DataSource",
                "--datasourceclassname=org.mariadb.jdbc.MariaDbDataSource",
                "--property",
                "url=" + escaped(database.url()) + ":user=portal_app:password=" + escaped(database.password()),
                "portal");
        admin("create-jdbc-resource", "--connectionpoolid=portal", "jdbc/portal");
    }

    void deploy(Path ear) throws IOException {
        admin("deploy", "--name", "portal", ear.toString());
    }

    PortalHttp http() {
        return new PortalHttp("http://127.0.0.1:" + (base + HTTP));
    }

    /** Ports of this domain with a listener that other machines can reach, from the kernel's table of sockets. */
    Set<Integer> openToOthers() throws IOException {
        Set<Integer> open = new TreeSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                Matcher listener = LISTENER.matcher(line);
                if (listener.find() && !listener.group(1).endsWith(LOOPBACK)) {
                    open.add(Integer.parseInt(listener.group(2), 16));
                }
            }
        }
        open.removeIf(port -> port < base || port >= base + PORTS);
        return open;
    }

    private void admin(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("--host", "127.0.0.1", "--port", "" + (base + ADMIN)));
        command.addAll(List.of(words));
        asadmin(command.toArray(String[]::new));
    }

    private void asadmin(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-jar",
                EAR_TARGET
                        .resolve("payara6/glassfish/lib/client/appserver-cli.jar")
                        .toString()));
        command.addAll(List.of(words));
        Path output = Files.createTempFile("asadmin", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(words[words.length > 4 ? 4 : 0] + ": " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String value) {
        return value.replaceAll("([\\\\:=])", "\\\\$1");
    }

    /** A hundred ports in a row, of which the two that matter are free. */
    private static int freeBase() throws IOException {
        for (int candidate = 21_000; candidate < 60_000; candidate += PORTS) {
            if (free(candidate + HTTP) && free(candidate + ADMIN)) {
                return candidate;
            }
        }
        throw new IOException("no free ports");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (!started) {
            return;
        }
        try {
            asadmin("stop-domain", "--kill=true", "--domaindir", domains.toString(), "portal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
