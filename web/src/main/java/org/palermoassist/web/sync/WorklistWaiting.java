package org.palermoassist.web.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.sync.Worklist;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Navigation;
import org.palermoassist.web.shared.Words;

/** Projects of the reader's organization that need checking. */
@ApplicationScoped
class WorklistWaiting implements Navigation.Waiting {
    @Inject
    private Worklist worklist;

    @Override
    public String page() {
        return "/sync/worklist";
    }

    @Override
    public Optional<String> words(Actor actor, Language language) {
        long open = worklist.count(actor);
        return open == 0 ? Optional.empty() : Optional.of(Words.in(language).get("sync.worklist.waiting", open));
    }
}
