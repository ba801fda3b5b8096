package org.palermoassist.projects;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/**
 * Looks for copies when the portal starts, once a day, and when somebody asks: away from imports, in small transactions. It is made at the
 * start on purpose: a bean that is first needed when a transaction has ended gets no executor from the server.
 */
@ApplicationScoped
public class DuplicateWatch {
    private static final Actor MACHINE = Actor.machine("duplicate-watch", Right.IMPORT_RUN);

    @Inject
    private DuplicateSearch search;

    @Resource
    private ManagedExecutorService executor;

    private final SteadyWork work =
            new SteadyWork("projects.duplicates", () -> search.step(MACHINE), Duration.ofSeconds(1));

    void started(@Observes @Initialized(ApplicationScoped.class) Object news) {
        work.ask(executor);
    }

    void dayBegan(@Observes(during = TransactionPhase.AFTER_SUCCESS) DayBegan news) {
        work.ask(executor);
    }

    /** Begins to look, or looks once more when it is at it already. */
    public void ask(Actor by) {
        by.mustHave(Right.IMPORT_RUN);
        work.ask(executor);
    }
}
