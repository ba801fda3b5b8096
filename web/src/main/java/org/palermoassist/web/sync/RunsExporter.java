package org.palermoassist.web.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.sync.FileCounts;
import org.palermoassist.sync.RunFilter;
import org.palermoassist.sync.RunRow;
import org.palermoassist.sync.RunStatus;
import org.palermoassist.sync.SyncRuns;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** Imports to take away: what the page shows, all pages of it (U-20). */
@ApplicationScoped
public class RunsExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "ref",
            "file",
            "source",
            "received",
            "verdict",
            "activities",
            "added",
            "changed",
            "unchanged",
            "rejected",
            "quarantined",
            "gone",
            "transactions",
            "budgets",
            "sourceCode",
            "statusCode");

    @Inject
    private SyncRuns runs;

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        RunFilter filter =
                RunFilters.of(name -> Optional.ofNullable(parameters.get(name)).filter(set -> !set.isBlank()));
        List<String> notes = new ArrayList<>();
        filter.source().ifPresent(source -> notes.add(words.get("sync.runs.source") + ": " + source));
        filter.status()
                .ifPresent(
                        status -> notes.add(words.get("sync.runs.status") + ": " + words.get("sync.status." + status)));
        filter.verdict()
                .ifPresent(verdict ->
                        notes.add(words.get("sync.runs.verdict") + ": " + words.get("sync.verdict." + verdict)));
        filter.name().ifPresent(name -> notes.add(words.get("sync.runs.file") + ": " + name));
        note("from", parameters, words, notes);
        note("to", parameters, words, notes);
        return new Sheet(
                name(),
                words.get("sync.runs.title"),
                notes,
                words.each("sync.runs.", COLUMNS),
                Page.all("received", false, part -> runs.page(filter, part, by))
                        .map(row -> cells(row, words))
                        .iterator(),
                false);
    }

    private static void note(String day, Map<String, String> parameters, Words words, List<String> notes) {
        Optional.ofNullable(parameters.get(day))
                .filter(set -> !set.isBlank())
                .ifPresent(set -> notes.add(words.get("sync.runs." + day) + ": " + set));
    }

    private static List<Object> cells(RunRow row, Words words) {
        FileCounts counts = row.file().counts();
        return Stream.<Object>of(
                        row.ref().value(),
                        row.file().name(),
                        row.sourceName(),
                        row.queuedAt().toString(),
                        row.file()
                                .verdict()
                                .filter(verdict -> row.status() == RunStatus.DONE)
                                .map(verdict -> words.get("sync.verdict." + verdict))
                                .orElseGet(() -> words.get("sync.status." + row.status())),
                        counts.activities(),
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.rejected(),
                        counts.quarantined(),
                        counts.gone(),
                        counts.transactions(),
                        counts.budgets(),
                        row.source(),
                        row.file()
                                .verdict()
                                .filter(verdict -> row.status() == RunStatus.DONE)
                                .orElse(row.status().name()))
                .toList();
    }
}
