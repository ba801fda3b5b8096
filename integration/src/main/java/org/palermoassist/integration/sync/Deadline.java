package org.palermoassist.integration.sync;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long: when the time is over, the connection is taken away from under whoever waits on it. */
final class Deadline implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Deadline.class.getName());
    private static final ThreadLocal<Deadline> HERE = new ThreadLocal<>();
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "sync-fetch-deadline");
        thread.setDaemon(true);
        return thread;
    });

    private final Future<?> alarm;
    private Closeable end = () -> {};
    private boolean over;

    /** Begins now, and is the deadline of what this thread does. */
    Deadline(Duration time) {
        alarm = WATCH.schedule(this::ring, time.toMillis(), TimeUnit.MILLISECONDS);
        HERE.set(this);
    }

    /** The deadline of what this thread does. */
    static Optional<Deadline> ofThisThread() {
        return Optional.ofNullable(HERE.get());
    }

    private synchronized void ring() {
        over = true;
        abandon();
    }

    /** What is closed to end the work that is being done now. */
    synchronized void endsBy(Closeable what) {
        end = what;
        if (over) {
            abandon();
        }
    }

    /** Takes the connection away at once; the time goes on. */
    synchronized void abandon() {
        try {
            end.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a connection was gone already", e);
        }
        end = () -> {};
    }

    synchronized boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        alarm.cancel(false);
        HERE.remove();
    }
}
