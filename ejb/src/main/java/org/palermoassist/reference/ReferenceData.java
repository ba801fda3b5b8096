package org.palermoassist.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The reference data, read once and kept in memory. It is public, so no actor is asked for. Read again after a change in
 * this server, and every ten minutes for changes made by another one.
 */
@ApplicationScoped
public class ReferenceData {
    private static final Duration FRESH = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private volatile ReferenceBook book;
    private volatile Instant readAt = Instant.EPOCH;

    /** The latest reference data. */
    public ReferenceBook book() {
        Instant now = clock.instant();
        if (book == null || readAt.plus(FRESH).isBefore(now)) {
            read(now);
        }
        return book;
    }

    /** Instruments, articles, clusters, areas. */
    public Provisions provisions() {
        return book().provisions();
    }

    /** States and named areas. */
    public States states() {
        return book().states();
    }

    /** Regions. */
    public Regions regions() {
        return book().regions();
    }

    /** Code lists of partners' standards. */
    public CodeLists codes() {
        return book().codes();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged news) {
        readAt = Instant.EPOCH;
    }

    private synchronized void read(Instant now) {
        if (book == null || readAt.plus(FRESH).isBefore(now)) {
            book = new ReferenceBook(new ReferenceReader(em));
            readAt = now;
        }
    }
}
