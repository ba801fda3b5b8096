package org.palermoassist.web.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.needs.NeedsWaiting;
import org.palermoassist.security.Actor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Navigation;
import org.palermoassist.web.shared.Words;

/** What waits behind the entry "Needs": for the Secretariat forms to look at, for a State what came back to it. */
@ApplicationScoped
public class NeedsWaitingWords implements Navigation.Waiting {
    @Inject
    private NeedsService needs;

    @Override
    public String page() {
        return "/needs/list";
    }

    @Override
    public Optional<String> words(Actor actor, Language language) {
        NeedsWaiting waiting = needs.waiting(actor);
        Words words = Words.in(language);
        if (waiting.toValidate() > 0) {
            return Optional.of(words.get("needs.waiting.validate", waiting.toValidate()));
        }
        long back = waiting.returned() + waiting.sightAsked() + waiting.stale();
        return back > 0 ? Optional.of(words.get("needs.waiting.back", back)) : Optional.empty();
    }
}
