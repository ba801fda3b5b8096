package org.palermoassist.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Sends files to a running portal, in their order, and prints what became of them. Some are sent ahead, so that the portal
 * never waits for the next one.
 */
record ImportCommand(ImportOptions options) {
    private static final int AHEAD = 8;

    static ImportCommand parse(List<String> arguments) throws IOException {
        return new ImportCommand(ImportOptions.parse(arguments));
    }

    int call() throws IOException {
        RemotePortal portal = RemotePortal.of(options.url(), options.data(), "import");
        ImportReport report = new ImportReport();
        Deque<RemotePortal.Sent> waiting = new ArrayDeque<>();
        for (Path file : options.files()) {
            waiting.add(portal.send(options.source(), file));
            if (waiting.size() > AHEAD) {
                take(portal, waiting.remove(), report);
            }
        }
        while (!waiting.isEmpty()) {
            take(portal, waiting.remove(), report);
        }
        System.out.println(options.json() ? report.json() : report.totalsAsText());
        return report.anyRejected() ? 1 : 0;
    }

    private void take(RemotePortal portal, RemotePortal.Sent sent, ImportReport report) {
        report.add(sent.file().toString(), portal.await(sent));
        if (!options.json()) {
            System.out.println(report.lastAsText());
        }
    }
}
