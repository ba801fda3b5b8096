package org.palermoassist.web.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.messages.Letters;
import org.palermoassist.security.Actor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Navigation;
import org.palermoassist.web.shared.Words;

/** Letters that were given up, behind their entry in the navigation. */
@ApplicationScoped
class LettersWaiting implements Navigation.Waiting {
    @Inject
    private Letters letters;

    @Override
    public String page() {
        return "/messages/letters";
    }

    @Override
    public Optional<String> words(Actor actor, Language language) {
        long dead = letters.givenUp(actor);
        return dead == 0 ? Optional.empty() : Optional.of(Words.in(language).get("messages.letters.waiting", dead));
    }
}
