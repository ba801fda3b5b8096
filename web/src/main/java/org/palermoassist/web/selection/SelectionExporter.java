package org.palermoassist.web.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.calls.CallRef;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.selection.Run;
import org.palermoassist.selection.SelectionRuns;
import org.palermoassist.selection.SheetLine;
import org.palermoassist.shared.Money;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** The latest list of a call to take away, each reason in words. */
@ApplicationScoped
public class SelectionExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "place",
            "nomination",
            "nominee.state",
            "export.tier",
            "round.column",
            "export.list",
            "points",
            "why",
            "outcome",
            "export.reasons",
            "cost");

    @Inject
    private SelectionRuns runs;

    @Inject
    private ReferenceData reference;

    @Override
    public String name() {
        return "selection";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        Sentences sentences = new Sentences(Language.of(locale), reference);
        List<SheetLine> lines = runs.latest(new CallRef(parameters.getOrDefault("ref", "")), by)
                .map(Run::sheet)
                .map(org.palermoassist.selection.Sheet::lines)
                .orElse(List.of());
        return new Sheet(
                        name(),
                        words.get("selection.computed"),
                        List.of(words.get("selection.export.note")),
                        words.each("selection.", COLUMNS),
                        lines.stream()
                                .map(line -> cells(line, words, sentences))
                                .iterator(),
                        true)
                .marked(PrintMark.SELECTION);
    }

    private List<Object> cells(SheetLine line, Words words, Sentences sentences) {
        return Stream.<Object>of(
                        line.place(),
                        line.nomination().value(),
                        reference.states().name(line.state(), words.language()),
                        line.tier()
                                .map(tier -> words.get("selection.tier." + tier))
                                .orElse(""),
                        line.round(),
                        line.late() ? words.get("selection.late") : "",
                        line.total(),
                        line.by().map(sentences::of).orElse(""),
                        words.get("selection.status." + line.outcome()),
                        line.reasons().stream().map(sentences::of).collect(Collectors.joining(" ")),
                        line.estimate().<Object>map(Money::amount).orElse(""))
                .toList();
    }
}
