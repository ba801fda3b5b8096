package org.palermoassist.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palermoassist.integration.shared.Routes;
import org.palermoassist.sync.FetchJob;
import org.palermoassist.sync.FetchOrder;
import org.palermoassist.sync.Fetcher;
import org.palermoassist.sync.Haul;

/** The queue before the fetching routes, and the way through them for a look at what would come. */
@ApplicationScoped
class CamelFetcher implements Fetcher {
    @Inject
    private Routes routes;

    @Inject
    private SyncFetchIntake intake;

    @Override
    public void add(FetchOrder order) {
        if (order.byHand() || intake.joins(order)) {
            routes.send(SyncSettings.FETCHES, order);
        }
    }

    @Override
    public Haul fetch(FetchJob job) {
        return routes.ask("direct:sync-fetch-haul", job, Haul.class);
    }
}
