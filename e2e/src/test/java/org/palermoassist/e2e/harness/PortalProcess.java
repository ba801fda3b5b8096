package org.palermoassist.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built {@code portal.jar} as a child process. */
public class PortalProcess implements AutoCloseable {

    private static final long START_MINUTES = 10;
    private static final Path HOME = Path.of(System.getProperty("portal.home", ".."), "launcher/target/portal")
            .toAbsolutePath()
            .normalize();

    private final Path data;
    private final int port;
    private final Path output;
    private final Process process;
    private final Map<String, String> environment;

    private PortalProcess(Path data, int port, Map<String, String> environment, Path output, Process process) {
        this.data = data;
        this.port = port;
        this.environment = environment;
        this.output = output;
        this.process = process;
    }

    /** Starts the portal on a data directory and returns at once; {@link #awaitReady()} waits. */
    public static PortalProcess start(Path data, String... options) {
        return start(Map.of(), data, options);
    }

    /** Starts the portal with more environment variables. */
    public static PortalProcess start(Map<String, String> environment, Path data, String... options) {
        try {
            return start(LocalServer.freePort(), environment, data, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts the portal again on the same data directory and port, after this process has ended.
     *
     * @param more environment variables than those that it had from the first start on
     */
    public PortalProcess again(Map<String, String> more) {
        PortalProcess next = start(port, merged(environment, more), data);
        return new PortalProcess(data, port, environment, next.output, next.process);
    }

    private static Map<String, String> merged(Map<String, String> environment, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return all;
    }

    private static PortalProcess start(int port, Map<String, String> environment, Path data, String... options) {
        try {
            List<String> command = java("run", "--port", String.valueOf(port), "--data", data.toString());
            command.addAll(List.of(options));
            Path output = Files.createTempFile("portal-output", ".txt");
            return new PortalProcess(data, port, environment, output, process(command, environment, output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the portal was built to. */
    public static Path home() {
        return HOME;
    }

    /** The command line that runs a command of portal.jar. */
    static List<String> java(String... words) {
        Path jar = HOME.resolve("portal.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("build first: " + jar + " is missing");
        }
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "@" + HOME.resolve("java.options"),
                "-Xmx640m",
                "-jar",
                jar.toString()));
        command.addAll(List.of(words));
        return command;
    }

    /** Runs another command of the portal to its end. */
    public static Outcome command(String... words) {
        return command(Map.of(), words);
    }

    /** Runs another command of the portal to its end, with more environment variables. */
    public static Outcome command(Map<String, String> environment, String... words) {
        try {
            Path output = Files.createTempFile("portal-command", ".txt");
            Process process = process(java(words), environment, output);
            if (!process.waitFor(20, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return new Outcome(process.waitFor(), Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process process(List<String> command, Map<String, String> environment, Path output)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /**
     * How a command ended.
     *
     * @param exitCode of the process
     * @param text all it printed
     */
    public record Outcome(int exitCode, String text) {}

    /** Waits for the line that begins with Ready; a portal that ended first is an error with all it printed. */
    public PortalProcess awaitReady() {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(START_MINUTES);
        while (readyLine().isEmpty()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                String text = text();
                close();
                throw new IllegalStateException("the portal did not come up:\n" + text + serverLog());
            }
            pause();
        }
        return this;
    }

    private String serverLog() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("log/server.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            return "(no server log: " + e.getMessage() + ")";
        }
    }

    private String readyLine() {
        return text().lines()
                .filter(line -> line.startsWith("Ready at "))
                .findFirst()
                .orElse("");
    }

    /** All that the portal printed so far. */
    public String text() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of the portal. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Its data directory. */
    public Path data() {
        return data;
    }

    /** The process, for those who want to kill it. */
    public Process process() {
        return process;
    }

    /** Resident memory of the portal's Java process in MB. */
    public long residentMegabytes() {
        try {
            String line = Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(each -> each.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A moment between two questions. */
    public static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends the portal as Ctrl-C does and waits for it. */
    @Override
    public void close() {
        LocalServer.end(process);
    }
}
