package org.palermoassist.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.palermoassist.security.AccountLetter;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Sql;

/** Causes letters, as the account pages do, and lets another node hold a lease. */
@ApplicationScoped
class LetterDesk {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<AccountLetter> news;

    @Transactional
    void causes(AccountLetter letter) {
        news.fire(letter);
    }

    @Transactional
    LetterRef latest(String login) {
        return Sql.select("ref", "letter WHERE login = ?", login)
                .tail("ORDER BY id DESC")
                .first(em, row -> new LetterRef(row.text(0)))
                .orElseThrow();
    }

    /** Whether a lease is free for others by now. */
    boolean isFree(String work) {
        Object held = em.createNativeQuery(
                        "SELECT COUNT(*) FROM lease WHERE name = ? AND held_until <= UTC_TIMESTAMP(6)")
                .setParameter(1, work)
                .getSingleResult();
        return ((Number) held).intValue() == 1;
    }

    @Transactional
    void handsOver(String work, Instant until) {
        em.createNativeQuery("UPDATE lease SET holder = 'another node', held_until = ? WHERE name = ?")
                .setParameter(1, InstantConverter.toTimestamp(until))
                .setParameter(2, work)
                .executeUpdate();
    }
}
