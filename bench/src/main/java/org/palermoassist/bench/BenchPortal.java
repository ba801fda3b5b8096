package org.palermoassist.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built portal as a child process. */
final class BenchPortal implements AutoCloseable {
    static final Path HOME = Path.of(System.getProperty("portal.home", "."), "launcher/target/portal")
            .toAbsolutePath()
            .normalize();

    private final Path data;
    private final int port = freePort();
    private final Path output;
    private final Process process;

    BenchPortal(Path data, Map<String, String> environment, String heap, String world) throws IOException {
        this.data = data;
        this.output = Files.createTempFile("portal-bench", ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                java(heap, "run", "--port", String.valueOf(port), "--data", data.toString(), "--" + world));
        builder.environment().putAll(environment);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static List<String> java(String heap, String... words) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        Path options = HOME.resolve("java.options");
        if (Files.exists(options)) {
            command.add("@" + options);
        }
        command.addAll(List.of(
                "-Xmx" + heap, "-Xss512k", "-jar", HOME.resolve("portal.jar").toString()));
        command.addAll(Arrays.asList(words));
        return command;
    }

    /** Waits for the line that begins with Ready and returns the seconds it names. */
    int awaitReady() throws IOException, InterruptedException {
        while (process.isAlive()) {
            for (String line : Files.readAllLines(output)) {
                if (line.startsWith("Ready at ")) {
                    return Integer.parseInt(line.replaceFirst(".* in (\\d+) s", "$1"));
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the portal did not come up:\n" + Files.readString(output));
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Runs {@code portal import} against this portal; returns its JSON report. */
    String importFiles(Path... files) throws IOException, InterruptedException {
        Path report = Files.createTempFile("portal-bench", ".json");
        List<String> words = new ArrayList<>(List.of("import", "--data", data.toString(), "--json"));
        for (Path file : files) {
            words.add(file.toString());
        }
        Process run = new ProcessBuilder(java("128m", words.toArray(String[]::new)))
                .redirectOutput(report.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (run.waitFor() == 2) {
            throw new IllegalStateException("the import did not reach the portal");
        }
        return Files.readString(report);
    }

    /** Resident memory of the portal's own process. */
    long residentMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IllegalStateException("no VmRSS");
    }

    /** What lives in the heap of the portal's own process after a collection. */
    long liveHeapMegabytes() throws IOException, InterruptedException {
        ask("GC.run");
        return ask("GC.heap_info")
                        .lines()
                        .filter(line -> line.contains(" heap ") || line.contains("generation"))
                        .mapToLong(line -> Long.parseLong(line.replaceFirst(".*used (\\d+)K.*", "$1")))
                        .sum()
                / 1024;
    }

    private String ask(String question) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/jcmd", String.valueOf(process.pid()), question)
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
