package org.palermoassist.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.directory.NoteFilter;
import org.palermoassist.directory.NoteRow;
import org.palermoassist.directory.Notes;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.export.Sorted;
import org.palermoassist.web.shared.FilterWords;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** The register of notes verbales to take away: what the page shows, all pages of it (U-20). */
@ApplicationScoped
public class NotesExporter implements Exporter {
    private static final List<String> FILTERS = List.of("q", "kind", "status", "state", "arrivedFrom", "arrivedTo");
    private static final List<String> COLUMNS = List.of(
            "ref",
            "number",
            "sender",
            "kind",
            "subject",
            "addressee",
            "language",
            "dated",
            "arrived",
            "status",
            "senderCode",
            "kindCode",
            "statusCode");

    @Inject
    private Notes notes;

    @Inject
    private FilterWords filterWords;

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        NoteFilter filter = NoteFilters.of(name -> parameters.getOrDefault(name, ""));
        List<String> lines = new ArrayList<>(List.of(words.get("notes.list.purpose")));
        FILTERS.stream()
                .filter(name -> !parameters.getOrDefault(name, "").isBlank())
                .forEach(name -> lines.add(words.get("notes.filter." + name) + ": "
                        + filterWords.shown(name(), name, parameters.get(name), words)));
        Actor reader = by.reading(locale.getLanguage());
        return new Sheet(
                name(),
                words.get("notes.list.title"),
                lines,
                words.each("notes.column.", COLUMNS),
                Sorted.rows(parameters, "", part -> notes.page(filter, part, reader))
                        .map(row -> cells(row, words, Language.of(locale)))
                        .iterator(),
                true);
    }

    private static List<Object> cells(NoteRow row, Words words, Language language) {
        return List.of(
                row.ref().value(),
                row.number(),
                row.senderName(),
                words.get("notes.kind." + row.kind()),
                row.subject(),
                row.addressee(),
                row.language(),
                row.datedOn().<Object>map(day -> day).orElse(""),
                row.arrivedAt().map(at -> ViennaTime.shown(at, language)).orElse(""),
                words.get("notes.status." + row.status()),
                row.sender().code(),
                row.kind().name(),
                row.status().name());
    }
}
