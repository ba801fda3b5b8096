package org.palermoassist.privacy;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Leases;

/** Erases each night, on one node, what has come to its end. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {
    private static final Logger LOG = System.getLogger(RetentionTimer.class.getName());

    /** Long enough that no other node begins in the same night. */
    private static final Duration NIGHT = Duration.ofHours(6);

    private static final Actor TIMER = Actor.machine("retention", Right.RETENTION_RUN);

    @Inject
    private Retention retention;

    @Inject
    private Leases leases;

    /** Erases everything that has come to its end. */
    @Schedule(hour = "2", minute = "40", persistent = false)
    public void run() {
        try {
            if (leases.hold("retention", NIGHT)) {
                Map<String, Integer> erased = new TreeMap<>();
                retention.kinds(TIMER).forEach(kind -> erased.put(kind, all(kind)));
                retention.ended(erased, TIMER);
                LOG.log(Level.INFO, "retention=done erased=" + erased);
            }
        } catch (RuntimeException e) {
            // a timer that throws would be taken off
            LOG.log(Level.WARNING, "personal data was not erased; it is tried again tomorrow", e);
        }
    }

    private int all(String kind) {
        int total = 0;
        int erased = Retention.BATCH;
        while (erased == Retention.BATCH) {
            erased = retention.erase(kind, TIMER);
            total += erased;
        }
        return total;
    }
}
