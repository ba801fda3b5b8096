package org.palermoassist.web.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.sync.WorkFilter;
import org.palermoassist.sync.WorkRow;
import org.palermoassist.sync.Worklist;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** The worklist to take away: what the page shows, all pages of it (U-20). */
@ApplicationScoped
public class WorklistExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "identifier", "project", "rule", "ruleName", "place", "found", "times", "todo", "file", "line", "since");

    @Inject
    private Worklist worklist;

    @Override
    public String name() {
        return "worklist";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        WorkFilter filter =
                WorkFilters.of(name -> Optional.ofNullable(parameters.get(name)).filter(set -> !set.isBlank()));
        List<String> notes = new ArrayList<>();
        filter.text().ifPresent(text -> notes.add(words.get("sync.worklist.search") + ": " + text));
        filter.rule().ifPresent(rule -> notes.add(words.get("sync.worklist.rule") + ": " + rule));
        return new Sheet(
                        name(),
                        words.get("sync.worklist.title"),
                        notes,
                        words.each("sync.worklist.", COLUMNS),
                        Page.all("since", false, part -> worklist.page(filter, part, by))
                                .map(row -> cells(row, words))
                                .iterator(),
                        false)
                .marked("sync.worklist.seenBy");
    }

    private static List<Object> cells(WorkRow row, Words words) {
        return List.of(
                row.identifier(),
                row.title(),
                WorkFilters.rule(row.rule(), words),
                row.rule(),
                row.place(),
                row.found(),
                row.times(),
                WorkFilters.todo(row.rule(), words),
                row.file(),
                row.line(),
                row.since().toString());
    }
}
