package org.palermoassist.integration.messages;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.palermoassist.integration.shared.Routes;
import org.palermoassist.shared.Leases;

/** Hands letters whose time has come to the route, on one node at a time. */
@Singleton
@Startup
@DependsOn("CamelStarter")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessagesTimer {
    private static final Logger LOG = System.getLogger(MessagesTimer.class.getName());

    /** Longer than one letter can take with all its retries. */
    private static final Duration LEASE = Duration.ofMinutes(6);

    @Inject
    private MessagesIntake intake;

    @Inject
    private Leases leases;

    @Inject
    private Routes routes;

    /** Sends what is due. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void send() {
        quietly(() -> {
            for (String ref : intake.due()) {
                if (leases.hold("messages-send", LEASE)) {
                    routes.send(MessagesSettings.FROM, ref);
                }
            }
        });
    }

    /** Writes the letters of the day. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void digest() {
        quietly(() -> {
            if (leases.hold("messages-digest", LEASE)) {
                intake.digest();
            }
        });
    }

    /** A timer that throws would be taken off; what is left over waits in the database. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "letters were not written or not sent; it is tried again", e);
        }
    }
}
