package org.palermoassist.integration.exchange;

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

/** Looks for subscriptions with changes to be told. Every node looks; the book gives each subscription to one of them. */
@Singleton
@Startup
@DependsOn("CamelStarter")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookTimer {
    private static final Logger LOG = System.getLogger(WebhookTimer.class.getName());

    @Inject
    private WebhookIntake intake;

    @Inject
    private Routes routes;

    /** Puts what is due into the queue. A timer that throws would be taken off; what is left over is due again. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        try {
            intake.due().forEach(ref -> routes.send(WebhookSettings.QUEUE, ref));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "subscribers were not told of changes; it is tried again", e);
        }
    }
}
