package org.palermoassist.integration.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.palermoassist.security.AccountLetter;

/** Causes letters, as the account pages do. */
@ApplicationScoped
class LetterDesk {
    @Inject
    private Event<AccountLetter> news;

    @Transactional
    void causes(AccountLetter letter) {
        news.fire(letter);
    }

    @Transactional
    void failsAfter(AccountLetter letter) {
        news.fire(letter);
        throw new IllegalStateException("the act failed");
    }
}
