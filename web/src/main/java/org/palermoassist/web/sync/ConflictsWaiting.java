package org.palermoassist.web.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.projects.FieldConflicts;
import org.palermoassist.security.Actor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Navigation;
import org.palermoassist.web.shared.Words;

/** Fields that both sides changed and that wait for the reader. */
@ApplicationScoped
class ConflictsWaiting implements Navigation.Waiting {
    @Inject
    private FieldConflicts conflicts;

    @Override
    public String page() {
        return "/sync/conflicts";
    }

    @Override
    public Optional<String> words(Actor actor, Language language) {
        long open = conflicts.count(actor);
        return open == 0 ? Optional.empty() : Optional.of(Words.in(language).get("sync.conflicts.waiting", open));
    }
}
