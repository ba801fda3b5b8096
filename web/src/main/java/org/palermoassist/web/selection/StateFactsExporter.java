package org.palermoassist.web.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.selection.FactRow;
import org.palermoassist.selection.StateFacts;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** Dated facts of States to take away, as the page's filters let them through. */
@ApplicationScoped
public class StateFactsExporter implements Exporter {
    private static final List<String> COLUMNS = List.of("state", "code", "fact", "from", "to", "source");

    @Inject
    private StateFacts facts;

    @Inject
    private ReferenceData reference;

    @Override
    public String name() {
        return "state-facts";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        Optional<String> state = Optional.ofNullable(parameters.get("state")).filter(code -> !code.isEmpty());
        return new Sheet(
                name(),
                words.get("selection.facts.title"),
                List.of(words.get("selection.facts.purpose"), words.get("selection.facts.caption")),
                words.each("selection.facts.", COLUMNS),
                facts.list(StateFactsView.fact(parameters.getOrDefault("fact", "")), state, by).stream()
                        .map(row -> cells(row, words))
                        .iterator(),
                true);
    }

    private List<Object> cells(FactRow row, Words words) {
        return Stream.<Object>of(
                        reference.states().name(row.state(), words.language()),
                        row.state(),
                        words.get("selection.fact." + row.fact()),
                        row.from(),
                        row.to().<Object>map(day -> day).orElse(""),
                        row.source())
                .toList();
    }
}
