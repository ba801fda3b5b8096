package org.palermoassist.web.selection;

import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palermoassist.calls.CallRow;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.selection.Decided;
import org.palermoassist.web.directory.NoteTexts;
import org.palermoassist.web.export.Paper;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** Letters to nominating States: each its own outcomes and reasons, and nothing of others (E-10). */
final class SelectionLettersPdf {
    private static final float[] WIDTHS = {1.4f, 1.6f, 5};

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private final Words words;
    private final NoteTexts notes;
    private final Formats formats;
    private final Sentences sentences;
    private final ReferenceData reference;

    SelectionLettersPdf(Language language, ReferenceData reference) {
        this.words = Words.in(language);
        this.notes = NoteTexts.in(language.code());
        this.formats = Formats.in(language);
        this.sentences = new Sentences(language, reference);
        this.reference = reference;
    }

    void write(CallRow call, List<Decided> outcomes, String mark, OutputStream out) {
        Map<String, List<Decided>> byState =
                outcomes.stream().collect(Collectors.groupingBy(this::name, TreeMap::new, Collectors.toList()));
        try (Paper paper = Paper.open(words, words.get("selection.letter.title"), mark, out)) {
            boolean first = true;
            for (Map.Entry<String, List<Decided>> state : byState.entrySet()) {
                if (!first) {
                    paper.nextLetter();
                }
                first = false;
                letter(state.getKey(), state.getValue(), call, paper);
            }
            if (byState.isEmpty()) {
                paper.say(words.get("selection.funded.empty"), Paper.TEXT);
            }
        }
    }

    private String name(Decided outcome) {
        return reference.states().name(outcome.state(), words.language());
    }

    private void letter(String state, List<Decided> outcomes, CallRow call, Paper paper) {
        String opens = formats.date(call.opensOn());
        LocalDate decided = outcomes.stream()
                .map(one -> LocalDate.ofInstant(one.at(), VIENNA))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        paper.heading(notes.get("addressee"))
                .say(notes.get("place", notes.date(decided)), Paper.TEXT)
                .say(notes.get("reference", call.ref()), Paper.TEXT)
                .subject(words.get("selection.letter.title"))
                .heading(words.get("selection.letter.to", state))
                .say(words.get("selection.letter.text", state, call.meetingTitle(), opens), Paper.TEXT)
                .add(table(outcomes));
        if (outcomes.stream().anyMatch(one -> one.outcome().isWaiting())) {
            paper.say(words.get("selection.letter.waiting"), Paper.TEXT);
        }
        paper.say(words.get("selection.letter.end"), Paper.TEXT);
    }

    private PdfPTable table(List<Decided> outcomes) {
        PdfPTable table = Paper.grid(WIDTHS);
        Paper.head(
                table,
                0,
                words.get("selection.nomination"),
                words.get("selection.outcome"),
                words.get("selection.export.reasons"));
        for (Decided one : outcomes) {
            table.addCell(Paper.text(one.nomination().value(), Paper.TEXT));
            table.addCell(Paper.text(words.get("selection.status." + one.outcome()), Paper.TEXT));
            String reasons = one.reasons().stream().map(sentences::of).collect(Collectors.joining("\n"));
            table.addCell(Paper.text(reasons, Paper.TEXT));
        }
        return table;
    }
}
