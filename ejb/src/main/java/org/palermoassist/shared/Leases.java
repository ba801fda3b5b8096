package org.palermoassist.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
        String first = "INSERT IGNORE INTO lease (holder, held_until, name) VALUES (?, ?, ?)";
        Instant until = now.plus(time);
        return Sql.change(em, again, holder, until, name, holder, now) > 0
                || Sql.change(em, first, holder, until, name) > 0;
    }

    /** Gives a piece of work back before its time has passed, so that nobody waits for a node that stops. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(String name) {
        Sql.change(em, "UPDATE lease SET held_until = ? WHERE name = ? AND holder = ?", clock.instant(), name, holder);
    }
}
