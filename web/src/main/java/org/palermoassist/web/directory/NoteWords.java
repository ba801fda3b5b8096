package org.palermoassist.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.NoteForm;
import org.palermoassist.directory.NoteSender;
import org.palermoassist.directory.Organization;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.State;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What pages about notes verbales and focal points show in words. */
@Named
@RequestScoped
public class NoteWords {
    @Inject
    private ReferenceData reference;

    @Inject
    private Directory directory;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    /** A moment as the register tells it. */
    public String vienna(Instant at) {
        return at == null ? "" : ViennaTime.shown(at, portal.getLanguage());
    }

    /** Name of a State. */
    public String state(String code) {
        return reference.states().name(code, language());
    }

    /** All States, in the reader's alphabet. */
    public List<Choice> getStates() {
        return reference.states().all(language()).stream()
                .filter(state -> state.kind() != State.Kind.REIO)
                .map(state -> new Choice(state.code(), state.names().in(language())))
                .toList();
    }

    /** The official languages. */
    public List<Choice> getLanguages() {
        return Languages.OFFICIAL.stream()
                .map(code -> new Choice(code, languageName(code)))
                .toList();
    }

    /** The languages that the portal speaks to people in. */
    public List<Choice> getPortalLanguages() {
        return Arrays.stream(Language.values())
                .map(one -> new Choice(one.code(), languageName(one.code())))
                .toList();
    }

    /** Name of a language. */
    public String languageName(String code) {
        Words words = Words.in(portal.getLanguage());
        String key = "reference.language." + code;
        return words.has(key) ? words.get(key) : code;
    }

    /** Number and date of a note verbale in one line, with its sender. */
    public String line(NoteForm form) {
        Words words = Words.in(portal.getLanguage());
        String date = form.datedOn()
                .map(day -> Formats.in(portal.getLanguage()).date(day))
                .orElse("");
        return words.get("notes.line", form.number().isEmpty() ? "\u2013" : form.number(), date, sender(form.sender()));
    }

    /** Name of a sender. */
    public String sender(NoteSender sender) {
        return sender.state()
                .map(this::state)
                .or(() -> sender.organization()
                        .map(ref -> directory.get(ref, current.actor()))
                        .map((Organization one) -> one.nameIn(language())))
                .orElse(sender.code());
    }

    private String language() {
        return portal.getLanguage().code();
    }
}
