package org.palermoassist.projects;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** Looks for copies once a day, and when somebody asks: away from imports, in small transactions. */
@ApplicationScoped
public class DuplicateWatch {
    private static final Logger LOG = System.getLogger(DuplicateWatch.class.getName());

    @Inject
    private DuplicateSearch search;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicBoolean atWork = new AtomicBoolean();

    void dayBegan(@Observes(during = TransactionPhase.AFTER_SUCCESS) DayBegan news) {
        begin();
    }

    /** Begins to look, unless that is being done already. */
    public void ask(Actor by) {
        by.mustHave(Right.IMPORT_RUN);
        begin();
    }

    private void begin() {
        if (atWork.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        Actor machine = Actor.machine("duplicate-watch", Right.IMPORT_RUN);
        int all = 0;
        try {
            for (int some = search.step(machine); some > 0; some = search.step(machine)) {
                all += some;
            }
        } finally {
            atWork.set(false);
            LOG.log(Level.INFO, "projects.duplicates looked=" + all);
        }
    }
}
