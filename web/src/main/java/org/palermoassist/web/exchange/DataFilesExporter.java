package org.palermoassist.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.exchange.ChangeFeed;
import org.palermoassist.exchange.FileRow;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** The list of files for partners to take away, all pages of it (U-20). */
@ApplicationScoped
public class DataFilesExporter implements Exporter {
    @Inject
    private ChangeFeed feed;

    @Override
    public String name() {
        return "data-files";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        String asked = parameters.getOrDefault("q", "");
        return new Sheet(
                name(),
                words.get("exchange.data.title"),
                asked.isBlank() ? List.of() : List.of(words.get("exchange.data.search") + ": " + asked),
                words.each(
                        "exchange.data.", List.of("ref", "reporter", "identifiers", "activities", "changed", "file")),
                Page.all("name", true, part -> feed.files(asked, part, by.reading(locale.getLanguage())))
                        .map(DataFilesExporter::cells)
                        .iterator(),
                true);
    }

    private static List<Object> cells(FileRow row) {
        return List.of(
                row.organization().value(),
                row.name(),
                String.join("; ", row.identifiers()),
                row.activities(),
                row.changedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                "/api/v1/projects.xml?reporting-org=" + row.organization());
    }
}
