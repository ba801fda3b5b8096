package org.palermoassist.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.palermoassist.integration.shared.RoutesStarted;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.sync.RehearsalQueue;
import org.palermoassist.sync.RehearsalRef;
import org.palermoassist.sync.RehearsalRunner;

/** Does the work of the route of rehearsals. A rehearsal is many transactions, so that this bean begins none. */
@ApplicationScoped
public class SyncRehearsalIntake {
    private static final Logger LOG = System.getLogger(SyncRehearsalIntake.class.getName());
    private static final Actor BY = Actor.machine("sync-rehearse", Right.IMPORT_RUN, Right.RUN_READ);

    @Inject
    private RehearsalRunner runner;

    @Inject
    private RehearsalQueue queue;

    /** What was being tried when the portal stopped begins anew. */
    void recover(@Observes RoutesStarted news) {
        runner.recover(BY).forEach(queue::add);
    }

    /** Reads the file of a rehearsal. */
    public void process(@Body String rehearsal) {
        runner.process(new RehearsalRef(rehearsal), BY);
    }

    /** The file of a rehearsal could not be read, not even after retries. */
    public void giveUp(@Body String rehearsal, @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Exception cause) {
        LOG.log(Level.ERROR, "sync.rehearsal rehearsal=" + rehearsal + " given up", cause);
        runner.giveUp(new RehearsalRef(rehearsal), cause, BY);
    }
}
