package org.palermoassist.web.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.directory.Directory;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectFilter.Tagged;
import org.palermoassist.projects.ProjectRow;
import org.palermoassist.projects.ProjectStatus;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.projects.TagConfidence;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Columns;
import org.palermoassist.web.shared.FilterWords;
import org.palermoassist.web.shared.Words;

/** The list of projects to take away: the same filters, all pages; guesses never leave the portal (U-16). */
@ApplicationScoped
public class ProjectsExporter implements Exporter {
    /** Columns of the page in whose place they stand; those the page has not are always there. */
    private static final List<String> SHOWN_AS = List.of(
            "",
            "",
            "provision",
            "states",
            "reporter",
            "status",
            "period",
            "period",
            "commitmentsUsd",
            "commitmentsUsd",
            "",
            "status");

    @Inject
    private ProjectsService projects;

    @Inject
    private Directory directory;

    @Inject
    private ReferenceData reference;

    @Inject
    private FilterWords filterWords;

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        ProjectFilter filter = new ProjectAddress(
                        name -> Optional.ofNullable(parameters.get(name)).filter(text -> !text.isBlank()),
                        directory,
                        by)
                .filter(Tagged.ANY);
        Words words = Words.in(locale);
        List<String> notes = new ArrayList<>(List.of(words.get("projects.list.purpose")));
        parameters.forEach((name, value) -> {
            String key = "projects." + (name.equals("q") ? "text" : name);
            if (words.has(key) && !value.isBlank()) {
                notes.add(words.get(key) + ": " + filterWords.shown(name(), name, value, words));
            }
        });
        String sort = parameters.getOrDefault("sort", "-start");
        return new Sheet(
                        name(),
                        words.get("projects.list.title"),
                        notes,
                        columns(words),
                        rows(filter, sort, by)
                                .map(row -> cells(row, words, locale.getLanguage()))
                                .iterator(),
                        true)
                .without(Sheet.places(SHOWN_AS, Columns.hidden(parameters.get("hide"))));
    }

    private static List<String> columns(Words words) {
        return Stream.of(
                        "identifier",
                        "project",
                        "provisions",
                        "states",
                        "reporter",
                        "status",
                        "begins",
                        "ends",
                        "commitmentsUsd",
                        "line.standing",
                        "ref",
                        "statusCode")
                .map(key -> words.get("projects." + key))
                .toList();
    }

    /** Pages of 500, read one after the other while the file is written. */
    private Stream<ProjectRow> rows(ProjectFilter filter, String sort, Actor by) {
        boolean ascending = !sort.startsWith("-");
        String column = ascending ? sort : sort.substring(1);
        String known = ProjectsService.SORTS.contains(column) ? column : "start";
        return Page.all(known, ascending, part -> projects.list(filter, part, by));
    }

    private List<Object> cells(ProjectRow row, Words words, String language) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.identifier());
        cells.add(row.title());
        cells.add(row.tags().stream()
                .filter(tag -> tag.confidence() != TagConfidence.INFERRED)
                .map(ProjectRow.Tag::provision)
                .collect(Collectors.joining(", ")));
        cells.add(Stream.concat(
                        row.states().stream()
                                .map(code -> code + " " + reference.states().name(code, language)),
                        row.areas().stream())
                .collect(Collectors.joining(", ")));
        cells.add(row.reporter());
        cells.add(row.status()
                .map(status -> words.get("projects.status." + status))
                .orElse(""));
        cells.add(row.startsOn().map(Object.class::cast).orElse(""));
        cells.add(row.endsOn().map(Object.class::cast).orElse(""));
        cells.add(row.commitments().map(Object.class::cast).orElse(""));
        cells.add(row.notConverted() == 0 ? "" : words.get("projects.notConverted", row.notConverted()));
        cells.add(row.ref().value());
        cells.add(row.status().map(ProjectStatus::code).orElse(""));
        return cells;
    }
}
