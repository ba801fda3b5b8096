package org.palermoassist.web.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.messages.NoticeReading;
import org.palermoassist.security.Actor;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Navigation;
import org.palermoassist.web.shared.Words;

/** Unread notices, behind their entry in the navigation. */
@ApplicationScoped
class NoticesWaiting implements Navigation.Waiting {
    @Inject
    private NoticeReading notices;

    @Override
    public String page() {
        return "/messages/list";
    }

    @Override
    public Optional<String> words(Actor actor, Language language) {
        long unread = notices.unread(actor);
        return unread == 0 ? Optional.empty() : Optional.of(Words.in(language).get("messages.waiting", unread));
    }
}
