package org.palermoassist.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palermoassist.integration.shared.Routes;
import org.palermoassist.sync.ImportQueue;
import org.palermoassist.sync.RunRef;

/** The queue before the import route. */
@ApplicationScoped
class CamelImportQueue implements ImportQueue {
    @Inject
    private Routes routes;

    @Override
    public void add(RunRef run) {
        routes.send(SyncSettings.QUEUE, run.value());
    }
}
