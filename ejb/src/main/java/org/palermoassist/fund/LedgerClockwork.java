package org.palermoassist.fund;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** Works out balances before many transfers wait, and ends reservations whose time is over; like the sealer, by no EJB timer. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerClockwork {
    private static final Logger LOG = System.getLogger(LedgerClockwork.class.getName());
    private static final Actor MACHINE = Actor.machine("ledger", Right.LEDGER_KEEP);
    /** Transfers that may wait: so many rows a balance adds up at most, and what came since the last look. */
    private static final long MANY = 2_000;

    private static final int LOOK_SECONDS = 3;
    private static final int EXPIRY_SECONDS = 600;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private BalanceKeeping balances;

    @Inject
    private ObligationReading reading;

    @Inject
    private Obligations obligations;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    /** From now on. */
    @PostConstruct
    void start() {
        running.add(clockwork.scheduleWithFixedDelay(
                () -> quietly(this::workOut), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS));
        running.add(clockwork.scheduleWithFixedDelay(
                () -> quietly(this::expire), LOOK_SECONDS, EXPIRY_SECONDS, TimeUnit.SECONDS));
    }

    /** The portal stops. */
    @PreDestroy
    void stop() {
        running.forEach(task -> task.cancel(false));
    }

    private void workOut() {
        if (balances.waiting(MACHINE) >= MANY) {
            balances.workOut(MACHINE);
        }
    }

    private void expire() {
        reading.expired(MACHINE).forEach(ref -> obligations.expire(ref, MACHINE));
    }

    /** A task that throws is not begun again. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "balances or reservations of the fund: tried again later", e);
        }
    }
}
