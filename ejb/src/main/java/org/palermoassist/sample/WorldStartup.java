package org.palermoassist.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/** Starts the filling of a new portal beside the deployment, which it does not hold up. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class WorldStartup {
    @Resource
    private ManagedExecutorService threads;

    @Inject
    private SampleWorld world;

    @PostConstruct
    void begin() {
        threads.submit(world::load);
    }
}
