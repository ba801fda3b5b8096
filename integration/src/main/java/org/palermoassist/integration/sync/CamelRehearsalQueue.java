package org.palermoassist.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palermoassist.integration.shared.Routes;
import org.palermoassist.sync.RehearsalQueue;
import org.palermoassist.sync.RehearsalRef;

/** The queue before the route of rehearsals. */
@ApplicationScoped
class CamelRehearsalQueue implements RehearsalQueue {
    @Inject
    private Routes routes;

    @Override
    public void add(RehearsalRef rehearsal) {
        routes.send(SyncSettings.REHEARSALS, rehearsal.value());
    }
}
