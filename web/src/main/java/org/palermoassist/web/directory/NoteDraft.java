package org.palermoassist.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.calls.NominationRow;
import org.palermoassist.calls.Nominations;
import org.palermoassist.directory.Appointment;
import org.palermoassist.directory.NoteDetails;
import org.palermoassist.directory.NoteKind;
import org.palermoassist.directory.NoteRow;
import org.palermoassist.needs.NeedDetails;
import org.palermoassist.needs.NeedReading;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedText;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;

/** The text of a note verbale, in the third person, filled in with what the portal knows already (U-12). */
@ApplicationScoped
class NoteDraft {
    private static final String DASH = "____";

    @Inject
    private NeedReading needs;

    @Inject
    private Nominations nominations;

    @Inject
    private ReferenceData reference;

    /** The paragraphs of the letter, in this language. */
    List<String> paragraphs(NoteDetails note, String language, Actor by) {
        NoteTexts texts = NoteTexts.in(language);
        NoteRow row = note.row();
        String state = row.sender()
                .state()
                .map(code -> reference.states().name(code, language))
                .orElse(row.senderName());
        String addressee = texts.get("addressee");
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("number", row.number().isEmpty() ? DASH : row.number()));
        lines.add(texts.get("greeting", state, addressee));
        says(note, state, language, by, lines);
        lines.add(texts.get("reference", row.ref()));
        lines.add(texts.get("closing", state, addressee));
        lines.add(texts.get("place", row.datedOn().map(texts::date).orElse(DASH)));
        lines.add(addressee);
        return lines;
    }

    private void says(NoteDetails note, String state, String language, Actor by, List<String> lines) {
        NoteTexts texts = NoteTexts.in(language);
        NoteRow row = note.row();
        String addressee = texts.get("addressee");
        if (note.appointment().isPresent()) {
            names(note.appointment().get(), state, addressee, texts, lines);
        } else if (row.kind() == NoteKind.NEED) {
            lines.add(texts.get("need", state, addressee));
            need(note).ifPresent(ref -> states(needs.details(ref, by), language, texts, lines));
        } else if (row.kind() == NoteKind.NOMINATION
                && names(note, by).findAny().isPresent()) {
            lines.add(texts.get("nomination", state, addressee, row.subject()));
            names(note, by)
                    .map(one -> texts.get("nomination.expert", String.valueOf(one.stateOrder()), one.name()))
                    .forEach(lines::add);
        } else {
            lines.add(texts.get("other", state, addressee, row.subject()));
        }
    }

    /** The experts that it names, in the State's order. */
    private Stream<NominationRow> names(NoteDetails note, Actor by) {
        return nominations.ofNote(note.row().ref().value(), by).stream();
    }

    private static Optional<NeedRef> need(NoteDetails note) {
        return note.records().stream()
                .filter(ref -> ref.startsWith("N-"))
                .map(NeedRef::new)
                .findFirst();
    }

    private static void names(Appointment plan, String state, String addressee, NoteTexts texts, List<String> lines) {
        lines.add(texts.get("focalPoint", state, addressee, texts.date(plan.since())));
        lines.add(texts.get("focalPoint.name", plan.name()));
        add(lines, texts, "focalPoint.office", plan.office());
        add(lines, texts, "focalPoint.email", plan.email());
        add(lines, texts, "focalPoint.phone", plan.phone());
        lines.add(texts.get(
                "focalPoint.duties",
                plan.duties().stream().map(duty -> texts.get("duty." + duty)).collect(Collectors.joining("; "))));
    }

    private void states(NeedDetails need, String language, NoteTexts texts, List<String> lines) {
        lines.add(texts.get("need.title", text(need, NeedText.Field.TITLE, language)));
        String provisions = need.provisions().stream()
                .map(one -> one.label() + " " + title(one, language))
                .collect(Collectors.joining("; "));
        lines.add(texts.get("need.provisions", provisions));
        lines.addAll(text(need, NeedText.Field.DESCRIPTION, language)
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
        add(lines, texts, "need.beneficiary", text(need, NeedText.Field.BENEFICIARY, language));
        need.row().estimate().ifPresent(money -> lines.add(texts.get("need.estimate", money.toString())));
    }

    private String title(NeedDetails.Provision provision, String language) {
        return reference
                .provisions()
                .find(provision.code())
                .map(one -> one.titles().in(language))
                .orElse(provision.title());
    }

    /** In the letter's language when there is a translation, else as the State wrote it. */
    private static String text(NeedDetails need, NeedText.Field field, String language) {
        List<NeedText> all =
                need.texts().stream().filter(text -> text.field() == field).toList();
        return all.stream()
                .filter(text -> text.lang().equals(language))
                .findFirst()
                .or(() -> all.stream().filter(NeedText::original).findFirst())
                .map(NeedText::text)
                .orElse("");
    }

    private static void add(List<String> lines, NoteTexts texts, String key, String value) {
        if (!value.isBlank()) {
            lines.add(texts.get(key, value));
        }
    }
}
