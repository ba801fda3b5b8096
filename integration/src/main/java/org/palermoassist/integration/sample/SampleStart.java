package org.palermoassist.integration.sample;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.palermoassist.integration.shared.RoutesStarted;
import org.palermoassist.sample.SampleWorld;

/** Once the routes run, a new portal is filled beside the deployment, which is not held up. */
@ApplicationScoped
class SampleStart {
    @Resource
    private ManagedExecutorService threads;

    @Inject
    private SampleWorld world;

    void begin(@Observes RoutesStarted news) {
        threads.submit(world::load);
    }
}
