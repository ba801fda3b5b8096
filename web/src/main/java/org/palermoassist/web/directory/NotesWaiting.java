package org.palermoassist.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.directory.NoteFilter;
import org.palermoassist.directory.NoteStatus;
import org.palermoassist.directory.Notes;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Navigation;
import org.palermoassist.web.shared.Words;

/** Notes verbales that States have handed over and the Secretariat has not registered yet. */
@ApplicationScoped
public class NotesWaiting implements Navigation.Waiting {
    @Inject
    private Notes notes;

    @Override
    public String page() {
        return "/notes/list";
    }

    @Override
    public Optional<String> words(Actor actor, Language language) {
        long sent = actor.has(Right.NOTE_REGISTER) ? notes.count(NoteFilter.of(NoteStatus.SENT), actor) : 0;
        return sent == 0 ? Optional.empty() : Optional.of(Words.in(language).get("notes.waiting", sent));
    }
}
