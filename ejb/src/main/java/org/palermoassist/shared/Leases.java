package org.palermoassist.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Work that one node at a time may do. A node holds a piece of work until the time it asked for has passed; it may ask again
 * before that, and a node that died loses it by the clock.
 */
@ApplicationScoped
public class Leases {
    private final String holder = UUID.randomUUID().toString();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Takes or keeps a piece of work.
     *
     * @param name of the work, fixed text
     * @param time how long nobody else may do it
     * @return whether this node may do it now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean hold(String name, Duration time) {
        Instant now = clock.instant();
        String again = "UPDATE lease SET holder = ?, held_until = ? WHERE name = ? AND (holder = ? OR held_until < ?)";
        Query first = em.createNativeQuery("INSERT IGNORE INTO lease (holder, held_until, name) VALUES (?, ?, ?)");
        Query later =
                em.createNativeQuery(again).setParameter(4, holder).setParameter(5, InstantConverter.toTimestamp(now));
        return change(later, name, now.plus(time)) || change(first, name, now.plus(time));
    }

    /** Gives a piece of work back before its time has passed, so that nobody waits for a node that stops. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(String name) {
        em.createNativeQuery("UPDATE lease SET held_until = ? WHERE name = ? AND holder = ?")
                .setParameter(1, InstantConverter.toTimestamp(clock.instant()))
                .setParameter(2, name)
                .setParameter(3, holder)
                .executeUpdate();
    }

    private boolean change(Query change, String name, Instant until) {
        Timestamp end = InstantConverter.toTimestamp(until);
        return change.setParameter(1, holder)
                        .setParameter(2, end)
                        .setParameter(3, name)
                        .executeUpdate()
                > 0;
    }
}
