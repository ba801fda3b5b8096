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
import java.util.List;
import org.palermoassist.integration.shared.Routes;
import org.palermoassist.shared.Leases;

/** Hands letters whose time has come to the route, on one node at a time. */
@Singleton
@Startup
@DependsOn("CamelStarter")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessagesTimer {
    private static final Logger LOG = System.getLogger(MessagesTimer.class.getName());

    private static final String SENDING = "messages-send";
    private static final String DIGEST = "messages-digest";

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
            List<String> due = intake.due();
            if (!due.isEmpty()) {
                alone(SENDING, () -> due.forEach(this::sendAlone));
            }
        });
    }

    /** Asks for the lease anew before each letter: one that waits for a mail server takes its time. */
    private void sendAlone(String ref) {
        if (leases.hold(SENDING, LEASE)) {
            routes.send(MessagesSettings.FROM, ref);
        }
    }

    /** Writes the letters of the day. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void digest() {
        quietly(() -> alone(DIGEST, intake::digest));
    }

    private void alone(String work, Runnable doing) {
        if (leases.hold(work, LEASE)) {
            try {
                doing.run();
            } finally {
                leases.giveBack(work);
            }
        }
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
