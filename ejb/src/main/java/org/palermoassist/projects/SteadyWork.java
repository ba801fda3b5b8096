package org.palermoassist.projects;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.palermoassist.shared.LogText;

/** Work in steps until nothing is left, one at a time beside all else; a step that fails is tried again after a rest. */
final class SteadyWork {
    private static final Logger LOG = System.getLogger(SteadyWork.class.getName());
    private static final int ATTEMPTS = 6;

    private final String name;
    private final IntSupplier step;
    private final Duration firstRest;
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * @param name for the log
     * @param step does some of the work; 0 when nothing was left
     * @param firstRest after a first failure; each further one adds as much
     */
    SteadyWork(String name, IntSupplier step, Duration firstRest) {
        this.name = name;
        this.step = step;
        this.firstRest = firstRest;
    }

    /**
     * Begins the work; whoever asks while it is being done is answered right after it, since its last step may not have seen all. What
     * could not begin, or broke off, is begun by whoever asks next.
     */
    void ask(Executor executor) {
        if (asked.getAndIncrement() == 0) {
            try {
                executor.execute(this::answer);
            } catch (RuntimeException notTaken) {
                asked.set(0);
                throw notTaken;
            }
        }
    }

    private void answer() {
        try {
            int answered;
            do {
                answered = asked.get();
                work();
            } while (!asked.compareAndSet(answered, 0));
        } catch (Error brokenOff) {
            asked.set(0);
            throw brokenOff;
        }
    }

    private void work() {
        int all = 0;
        int failures = 0;
        boolean left = true;
        while (left && failures < ATTEMPTS) {
            try {
                int some = step.getAsInt();
                all += some;
                left = some > 0;
                failures = 0;
            } catch (RuntimeException failure) {
                failures++;
                LOG.log(Level.WARNING, name + " failures=" + failures + " " + LogText.oneLine(String.valueOf(failure)));
                LockSupport.parkNanos(firstRest.multipliedBy(failures).toNanos());
            }
        }
        LOG.log(Level.INFO, name + " done=" + all);
    }
}
