package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.palermoassist.security.AccountNews;

/** Tells of acts on accounts, as their pages do. */
@ApplicationScoped
class AccountActs {
    @Inject
    private Event<AccountNews> news;

    @Transactional
    void tells(AccountNews told) {
        news.fire(told);
    }
}
