package org.palermoassist.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The portal with its sample world that all tests of a run share. With PORTAL_E2E_DATA it is one that runs already on that
 * data directory, which is quicker while writing a test.
 */
public class PortalUnderTest implements AutoCloseable {

    private PortalProcess process;
    private final Path data;
    private final String url;

    private PortalUnderTest(PortalProcess process, Path data, String url) {
        this.process = process;
        this.data = data;
        this.url = url;
    }

    static PortalUnderTest shared() {
        try {
            String running = System.getenv("PORTAL_E2E_DATA");
            if (running != null && !running.isBlank()) {
                Path data = Path.of(running);
                String run = Files.readString(data.resolve("run.json"));
                return new PortalUnderTest(null, data, run.replaceFirst("(?s).*\"url\":\"([^\"]+)\".*", "$1"));
            }
            Path data = Files.createTempDirectory("portal-e2e").resolve("data");
            PortalProcess process = PortalProcess.start(Map.of("PORTAL_SYNC_LOOPBACK", "true"), data, "--sample");
            PortalUnderTest portal = new PortalUnderTest(process, data, process.url());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> portal.process.close()));
            process.awaitReady();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A portal of a test's own, with the world and the environment that it needs; to be closed by the test. */
    public static PortalUnderTest own(Map<String, String> environment, String world) {
        try {
            Path data = Files.createTempDirectory("portal-e2e-own").resolve("data");
            PortalProcess process = PortalProcess.start(environment, data, world);
            return new PortalUnderTest(process.awaitReady(), data, process.url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address without a slash at the end. */
    public String url() {
        return url;
    }

    /** Data directory of the portal. */
    public Path data() {
        return data;
    }

    /** Ends the portal and starts it again at the same address, with more environment variables than it was first started with. */
    public void restart(Map<String, String> environment) {
        if (process == null) {
            throw new IllegalStateException("a portal that was not started by this run is not restarted");
        }
        process.close();
        process = process.again(environment).awaitReady();
    }

    /** The first account with a role, for example FOCAL_POINT. */
    public Account account(String role) {
        return accounts().stream()
                .filter(each -> each.hasRole(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("accounts.txt has no account for " + role));
    }

    /** All accounts of accounts.txt. */
    public List<Account> accounts() {
        return Account.in(data.resolve("accounts.txt"));
    }

    /** Speaks HTTP without credentials. */
    public PortalHttp http() {
        return new PortalHttp(url, null);
    }

    /** Speaks HTTP with Basic credentials of an account. */
    public PortalHttp http(Account as) {
        return new PortalHttp(url, as);
    }

    /** Runs {@code portal import} against this portal. */
    public PortalProcess.Outcome importFiles(String... arguments) {
        List<String> words = new java.util.ArrayList<>(List.of("import", "--data", data.toString()));
        words.addAll(List.of(arguments));
        return PortalProcess.command(words.toArray(String[]::new));
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.close();
        try (Stream<Path> below = Files.walk(data.getParent())) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
