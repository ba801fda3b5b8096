package org.palermoassist.web.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.projects.ProjectLinks;
import org.palermoassist.security.Actor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Navigation;
import org.palermoassist.web.shared.Words;

/** Proposals of projects that wait for the reader's State. */
@ApplicationScoped
class LinksWaiting implements Navigation.Waiting {
    @Inject
    private ProjectLinks links;

    @Override
    public String page() {
        return "/projects/list";
    }

    @Override
    public Optional<String> words(Actor actor, Language language) {
        long due = links.answersDue(actor);
        return due == 0 ? Optional.empty() : Optional.of(Words.in(language).get("projects.waiting", due));
    }
}
