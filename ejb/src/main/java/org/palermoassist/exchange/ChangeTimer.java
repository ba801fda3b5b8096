package org.palermoassist.exchange;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Numbers changes also when nobody asks; which node does it is all the same, since they wait for each other. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeTimer {
    private static final Logger LOG = System.getLogger(ChangeTimer.class.getName());

    @Inject
    private ChangeFeed feed;

    /** Numbers all that waits. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void number() {
        try {
            feed.numberAll();
        } catch (RuntimeException e) {
            // a timer that throws would be taken off
            LOG.log(Level.WARNING, "changes were not numbered; it is tried again", e);
        }
    }
}
