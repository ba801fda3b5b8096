package org.palermoassist.integration.sync;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.sync.FetchJob;
import org.palermoassist.sync.FetchOrder;
import org.palermoassist.sync.Fetcher;
import org.palermoassist.sync.Haul;

/** The installation's own way to partners, or for a while that of a node that takes addresses of the machine itself. */
@Alternative
@Priority(1)
@ApplicationScoped
class LoopbackFetcher implements Fetcher {
    @Inject
    private CamelFetcher usual;

    private volatile Optional<LoopbackNode> node = Optional.empty();

    void through(Optional<LoopbackNode> other) {
        node = other;
    }

    @Override
    public void add(FetchOrder order) {
        usual.add(order);
    }

    @Override
    public Haul fetch(FetchJob job) {
        return node.map(other ->
                        other.context().createProducerTemplate().requestBody("direct:sync-fetch-haul", job, Haul.class))
                .orElseGet(() -> usual.fetch(job));
    }
}
