package org.palermoassist.web.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.projects.Duplicates;
import org.palermoassist.security.Actor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Navigation;
import org.palermoassist.web.shared.Words;

/** Likely copies that wait for the reader's word. */
@ApplicationScoped
class DuplicatesWaiting implements Navigation.Waiting {
    @Inject
    private Duplicates duplicates;

    @Override
    public String page() {
        return "/sync/duplicates";
    }

    @Override
    public Optional<String> words(Actor actor, Language language) {
        long open = duplicates.count(actor);
        return open == 0 ? Optional.empty() : Optional.of(Words.in(language).get("sync.conflicts.waiting", open));
    }
}
