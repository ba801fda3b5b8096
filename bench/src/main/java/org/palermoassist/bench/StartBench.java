package org.palermoassist.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Time to Ready on a directory that exists, and memory at rest. */
final class StartBench {
    private static final int TIMES = 5;
    private static final int REST_MILLIS = 30_000;

    void run() throws Exception {
        Report.title("start");
        Path data = Files.createTempDirectory("portal-bench").resolve("data");
        try (BenchPortal portal = new BenchPortal(data, Map.of(), "640m", "sample")) {
            Report.line("first start, sample world loaded", "%d s", portal.awaitReady());
        }
        for (int i = 1; i <= TIMES; i++) {
            try (BenchPortal portal = new BenchPortal(data, Map.of(), "640m", "sample")) {
                Report.line("start " + i + " (limit 30 s)", "%d s", portal.awaitReady());
                if (i == TIMES) {
                    Thread.sleep(REST_MILLIS);
                    Report.line("resident at rest (limit 1,024 MB)", "%d MB", portal.residentMegabytes());
                }
            }
        }
    }
}
