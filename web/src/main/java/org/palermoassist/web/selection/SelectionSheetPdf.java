package org.palermoassist.web.selection;

import com.lowagie.text.pdf.PdfPTable;
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
        String title = words.get("selection.sheet.title");
        String opens = formats.date(content.meeting().opensOn());
        try (Paper paper = Paper.openWide(words, title, mark, out)) {
            paper.title(title)
                    .say(words.get("selection.call.purpose", content.meeting().title(), opens), Paper.TEXT)
                    .say(rules(content), Paper.FOOT)
                    .add(table(content));
            if (!content.deviations().isEmpty()) {
                paper.heading(words.get("selection.deviations"));
                content.deviations().forEach(moved -> paper.say(deviation(moved, content), Paper.TEXT));
            }
            signatures(content, paper);
        }
    }

    /** By whom which list was signed; never parted by the end of a page. */
    private void signatures(Content content, Paper paper) {
        List<Run.Signature> all = content.signed().signatures();
        paper.heading(words.get("selection.sheet.signatures"), all.size())
                .say(
                        words.get(
                                "selection.sheet.hashes",
                                content.run().inputsHash(),
                                content.run().sheetHash()),
                        Paper.FOOT);
        all.forEach(one -> paper.add(
                Paper.line(words.get("selection.sheet.signed", one.name(), formats.instant(one.at())), Paper.TEXT)));
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

    private PdfPTable table(Content content) {
        PdfPTable table = Paper.grid(WIDTHS);
        Paper.smallHead(
                table,
                1,
                Stream.of("place", "nominee", "points", "why", "outcome", "cost")
                        .map(key -> words.get("selection." + key))
                        .toArray(String[]::new));
        content.run().sheet().lines().forEach(line -> {
            row(line, content).forEach(text -> table.addCell(Paper.text(text, Paper.FOOT)));
            String cost = line.estimate().map(formats::exact).orElse("");
            table.addCell(Paper.amount(cost, Paper.FOOT));
        });
        return table;
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
                line.place() == 0 ? "–" : String.valueOf(line.place()),
                name(line.nomination().value(), content) + "\n"
                        + reference.states().name(line.state(), words.language()) + "\n" + line.nomination(),
                points,
                line.place() == 0 ? "" : by,
                words.get("selection.status." + line.outcome()) + "\n" + reasons);
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
