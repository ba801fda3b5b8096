package org.palermoassist.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals the trail, and whatever else only grows, every second, so that no act waits for the head of the chain. Not by timers of the EJB container: at its end one of
 * them may meet a container that has stopped already, which the server's log then complains about.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());
    private static final long NEAR = 2_000;
    private static final long FAR = 200_000;
    private static final int MOST_BATCHES = 20;
    private static final int LOOK_BACK_SECONDS = 60;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private AuditChain chain;

    @Inject
    @Any
    private Instance<SealedRows> sealed;

    @Inject
    private AuditVerification verification;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    /** From now on each second. */
    @PostConstruct
    void start() {
        running.add(clockwork.scheduleWithFixedDelay(this::sealNear, 1, 1, TimeUnit.SECONDS));
        running.add(clockwork.scheduleWithFixedDelay(
                this::lookBack, LOOK_BACK_SECONDS / 2, LOOK_BACK_SECONDS, TimeUnit.SECONDS));
    }

    /** The portal stops: what was done until now is published, and nothing begins any more. */
    @PreDestroy
    void stop() {
        running.forEach(task -> task.cancel(false));
        synchronized (running) { // what is at work ends first
            quietly(verification::publish);
        }
    }

    private void sealNear() {
        seal(NEAR);
    }

    /** Looks further back for lines whose transaction took long; publishes the head when its time has come. */
    private void lookBack() {
        seal(FAR);
        quietly(verification::publishWhenDue);
    }

    private void seal(long behind) {
        synchronized (running) {
            sealed.forEach(rows -> quietly(() -> {
                int batches = 0;
                while (chain.seal(rows, behind) == AuditChain.BATCH && ++batches < MOST_BATCHES) {
                    LOG.fine("more lines wait for the sealer");
                }
            }));
        }
    }

    /** A task that throws is not begun again; the age of the oldest unsealed line tells of a failure that lasts. */
    private static void quietly(Work work) {
        try {
            work.run();
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "trail or ledger was not sealed; it is tried again", e);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }
}
