package org.palermoassist.meetings;

import java.util.concurrent.atomic.AtomicInteger;

/** Sessions of bodies for tests, which share one database: each has a number of its own. */
public final class NextSession {
    private static final AtomicInteger LAST = new AtomicInteger();

    private NextSession() {}

    /** From 1 on. */
    public static int number() {
        return LAST.incrementAndGet();
    }
}
