package org.palermoassist.audit;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals the trail every second, so that no act waits for the head of the chain. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());
    private static final long NEAR = 2_000;
    private static final long FAR = 200_000;
    private static final int MOST_BATCHES = 20;

    @Inject
    private AuditChain chain;

    @Inject
    private AuditVerification verification;

    /** Seals what was committed since the last second. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void seal() {
        seal(NEAR);
    }

    /** Looks further back for lines whose transaction took long; publishes the head when its time has come. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void lookBack() {
        seal(FAR);
        quietly(verification::publishWhenDue);
    }

    /** The portal stops: what was done until now is published. */
    @PreDestroy
    void stop() {
        quietly(verification::publish);
    }

    private void seal(long behind) {
        quietly(() -> {
            int batches = 0;
            while (chain.seal(behind) == AuditChain.BATCH && ++batches < MOST_BATCHES) {
                LOG.fine("more lines wait for the sealer");
            }
        });
    }

    /** A timer that throws would be taken off; the age of the oldest unsealed line tells of a failure that lasts. */
    private static void quietly(Work work) {
        try {
            work.run();
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "the audit trail was not sealed; it is tried again", e);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }
}
