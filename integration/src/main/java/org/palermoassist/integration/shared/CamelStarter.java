package org.palermoassist.integration.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Owns the one Camel context: adds every route that the application holds, starts with it and stops with it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class CamelStarter {
    private static final long PATIENCE_SECONDS = 20;

    @Inject
    @Any
    private Instance<RouteBuilder> routes;

    @Inject
    @Any
    private Instance<RouteSettings> settings;

    @Inject
    private Routes running;

    @Inject
    private Event<RoutesStarted> started;

    @Resource
    private ManagedThreadFactory threads;

    private CamelContext context;

    @PostConstruct
    void start() {
        context = new DefaultCamelContext();
        context.getExecutorServiceManager().setThreadPoolFactory(new ServerThreads(threads));
        context.getShutdownStrategy().setTimeout(PATIENCE_SECONDS);
        Properties values = new Properties();
        settings.forEach(one -> values.putAll(one.values()));
        context.getPropertiesComponent().setInitialProperties(values);
        try {
            for (RouteBuilder route : routes) {
                context.addRoutes(route);
            }
            context.start();
        } catch (Exception e) {
            throw new IllegalStateException("the routes did not start", e);
        }
        running.carriedBy(context);
        started.fire(new RoutesStarted());
    }

    @PreDestroy
    void stop() {
        context.stop();
    }
}
