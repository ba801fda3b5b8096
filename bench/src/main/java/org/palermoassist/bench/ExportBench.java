package org.palermoassist.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** The full export: what lives in the heap while it is written, at a tenth of the projects and at all of them. */
final class ExportBench {
    private static final int STOPS = 5;
    private static final int PIECE = 1 << 16;

    private final int projects;
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param projects that the last export holds */
    ExportBench(int projects) {
        this.projects = projects;
    }

    void run() throws Exception {
        Report.title("full export of " + projects + " projects");
        Path work = Files.createTempDirectory("portal-bench");
        try (BenchDatabase database = new BenchDatabase(work);
                BenchPortal portal = new BenchPortal(work.resolve("data"), database.environment(), "640m", "empty")) {
            portal.awaitReady();
            ManyProjects source = new ManyProjects(
                    database.column("SELECT code FROM state WHERE region IS NOT NULL"),
                    database.column("SELECT code FROM provision WHERE kind = 'S' AND instrument <> 'UNCAC'"));
            long small = part(source, work, portal, "A", projects / 10);
            long large = part(source, work, portal, "B", projects - projects / 10);
            Report.line("heap at all against heap at a tenth", "%.2f times", (double) large / small);
        }
    }

    /** Adds projects and exports all there are; returns the most that lived in the heap meanwhile. */
    private long part(ManyProjects source, Path work, BenchPortal portal, String mark, int more) throws Exception {
        Path file = source.write(work.resolve("projects.xml"), mark, more);
        portal.importFiles(file);
        Files.delete(file);
        long size = read(portal, Long.MAX_VALUE);
        long before = portal.liveHeapMegabytes();
        long begun = System.nanoTime();
        read(portal, Long.MAX_VALUE);
        double seconds = Report.seconds(begun);
        long most = read(portal, size / STOPS);
        Report.line("export", "%,d bytes, %.1f s", size, seconds);
        Report.line("live heap before, most during the export", "%d MB, %d MB", before, most);
        return most;
    }

    /**
     * Reads the whole export and stops at each so many bytes, while the portal waits with what it holds.
     *
     * @return bytes of the export; where it stops, the most megabytes that lived in the heap
     */
    private long read(BenchPortal portal, long every) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.url() + "/api/v1/projects.xml"))
                .build();
        long read = 0;
        long most = 0;
        long next = every;
        byte[] piece = new byte[PIECE];
        try (InputStream in = http.send(request, BodyHandlers.ofInputStream()).body()) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                read += count;
                if (read >= next) {
                    most = Math.max(most, portal.liveHeapMegabytes());
                    next += every;
                }
            }
        }
        return every == Long.MAX_VALUE ? read : most;
    }
}
