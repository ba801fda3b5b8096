package org.palermoassist.web.selection;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.selection.DeviationRow;
import org.palermoassist.selection.RuleSet;
import org.palermoassist.selection.Run;
import org.palermoassist.selection.SheetLine;
import org.palermoassist.web.export.Paper;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** The list on paper, with points, reasons, deviations, hashes and signatures (E-9). */
final class SelectionSheetPdf {
    private static final float[] WIDTHS = {1.1f, 2.8f, 4.6f, 2.4f, 3.6f, 1.8f};

    private final Words words;
    private final Formats formats;
    private final Sentences sentences;
    private final ReferenceData reference;

    SelectionSheetPdf(Language language, ReferenceData reference) {
        this.words = Words.in(language);
        this.formats = Formats.in(language);
        this.sentences = new Sentences(language, reference);
        this.reference = reference;
    }

    /**
     * What stands on it.
     *
     * @param names of nominees by ref
     */
    record Content(
            MeetingDetails meeting,
            RuleSet rules,
            Run run,
            Run signed,
            List<DeviationRow> deviations,
            Map<String, NominationFacts> names) {}

    void write(Content content, String mark, OutputStream out) {
        Run run = content.run();
        String title = words.get("selection.sheet.title");
        String opens = formats.date(content.meeting().opensOn());
        SelectionPaper paper = SelectionPaper.open(true, title, mark, out)
                .say(title, Paper.TITLE)
                .say(words.get("selection.call.purpose", content.meeting().title(), opens), Paper.TEXT)
                .say(rules(content), Paper.FOOT)
                .table(WIDTHS, head(), rows(content))
                .say(words.get("selection.sheet.hashes", run.inputsHash(), run.sheetHash()), Paper.FOOT);
        if (!content.deviations().isEmpty()) {
            paper.say(words.get("selection.deviations"), Paper.HEADING);
            content.deviations().forEach(moved -> paper.say(deviation(moved, content), Paper.TEXT));
        }
        paper.say(words.get("selection.sheet.signatures"), Paper.HEADING);
        content.signed()
                .signatures()
                .forEach(one -> paper.say(
                        words.get("selection.sheet.signed", one.name(), formats.instant(one.at())), Paper.TEXT));
        paper.close();
    }

    private String rules(Content content) {
        String seed = content.run()
                .inputs()
                .lines()
                .filter(line -> line.startsWith("call,seed,"))
                .map(line -> line.substring("call,seed,".length()))
                .collect(Collectors.joining());
        RuleSet rules = content.rules();
        return words.get("selection.sheet.rules", rules.version(), rules.name(), seed);
    }

    private List<String> head() {
        return Stream.of("place", "nominee", "points", "why", "outcome", "cost")
                .map(key -> words.get("selection." + key))
                .toList();
    }

    private List<List<String>> rows(Content content) {
        return content.run().sheet().lines().stream()
                .map(line -> row(line, content))
                .toList();
    }

    private List<String> row(SheetLine line, Content content) {
        String parts = line.points().stream()
                .map(point -> formats.number(point.value()) + "  " + sentences.of(point.reason()))
                .collect(Collectors.joining("\n"));
        String points = line.place() == 0
                ? parts
                : words.get("selection.sheet.total", formats.number(line.total())) + "\n" + parts;
        String reasons = line.reasons().stream().map(sentences::of).collect(Collectors.joining("\n"));
        String by = line.by().map(sentences::of).orElse("");
        return List.of(
                line.place() == 0 ? "-" : String.valueOf(line.place()),
                name(line.nomination().value(), content) + "\n"
                        + reference.states().name(line.state(), words.language()) + "\n" + line.nomination(),
                points,
                line.place() == 0 ? "" : by,
                words.get("selection.status." + line.outcome()) + "\n" + reasons,
                line.estimate().map(cost -> formats.money(cost.amount(), "USD")).orElse(""));
    }

    private static String name(String ref, Content content) {
        NominationFacts facts = content.names().get(ref);
        return facts == null ? ref : facts.expertName();
    }

    private String deviation(DeviationRow moved, Content content) {
        String who = moved.login() + ", " + formats.instant(moved.at());
        return words.get(
                "selection.sheet.deviation",
                name(moved.nomination().value(), content),
                moved.place(),
                moved.why(),
                who);
    }
}
