package org.palermoassist.web.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.sync.DeadLetters;
import org.palermoassist.sync.FileRow;
import org.palermoassist.sync.RunRow;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** Files that failed to take away: what the page shows, all pages of it (U-20). */
@ApplicationScoped
public class FailedFilesExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "sync.runs.ref",
            "sync.runs.file",
            "sync.runs.source",
            "sync.runs.received",
            "sync.failed.cause",
            "sync.run.place",
            "sync.run.found",
            "sync.failed.tries");

    @Inject
    private DeadLetters letters;

    @Override
    public String name() {
        return "failed-files";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        return new Sheet(
                name(),
                words.get("sync.failed.title"),
                List.of(),
                COLUMNS.stream().map(words::get).toList(),
                Page.all("received", false, part -> letters.page(part, by))
                        .map(row -> cells(row, words))
                        .iterator(),
                false);
    }

    private static List<Object> cells(RunRow row, Words words) {
        FileRow file = row.file();
        return List.of(
                row.ref().value(),
                file.name(),
                row.sourceName(),
                row.queuedAt().toString(),
                file.reason().map(reason -> words.get("sync.fault." + reason)).orElse(""),
                file.place().orElse(""),
                file.detail().orElse(""),
                row.trace().attempts());
    }
}
