package org.palermoassist.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Letters are laid here in the transaction of the act that causes them: no act without its letter, no letter without its act. */
@ApplicationScoped
class Outbox {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Lays a letter down. */
    @Transactional(Transactional.TxType.MANDATORY)
    LetterRef lay(Mailbox to, LetterText text) {
        Letter letter = new Letter(to, text, clock.instant());
        em.persist(letter);
        return letter.ref();
    }
}
