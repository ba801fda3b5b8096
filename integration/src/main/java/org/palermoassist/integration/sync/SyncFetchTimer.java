package org.palermoassist.integration.sync;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.palermoassist.integration.shared.Routes;

/** Looks for sources whose time has come. Every node looks; the book gives each source to one of them. */
@Singleton
@Startup
@DependsOn("CamelStarter")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SyncFetchTimer {
    private static final Logger LOG = System.getLogger(SyncFetchTimer.class.getName());

    @Inject
    private SyncFetchIntake intake;

    @Inject
    private Routes routes;

    /** Puts what is due into the queue. A timer that throws would be taken off; what is left over is due again. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        try {
            intake.due().forEach(order -> routes.send(SyncSettings.FETCHES, order));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "sources that are due were not put into the queue; it is tried again", e);
        }
    }
}
