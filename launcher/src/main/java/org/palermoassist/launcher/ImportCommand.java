package org.palermoassist.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Sends files to a running portal, one after the other, and prints what became of them. */
record ImportCommand(ImportOptions options) {

    static ImportCommand parse(List<String> arguments) throws IOException {
        return new ImportCommand(ImportOptions.parse(arguments));
    }

    int call() throws IOException {
        RemotePortal portal = RemotePortal.of(options.url(), options.data(), "import");
        ImportReport report = new ImportReport();
        for (Path file : options.files()) {
            report.add(file.toString(), portal.importFile(options.source(), file));
            if (!options.json()) {
                System.out.println(report.lastAsText());
            }
        }
        System.out.println(options.json() ? report.json() : report.totalsAsText());
        return report.anyRejected() ? 1 : 0;
    }
}
