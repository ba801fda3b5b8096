package org.palermoassist.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The portal's clock. It tells the real time, but for the one thread that writes the history of the sample world, which
 * would otherwise have happened all at once. No other package may set it.
 */
public final class SampleClock extends Clock {
    private static final ThreadLocal<Instant> SET = new ThreadLocal<>();

    private final Clock real;

    SampleClock(Clock real) {
        this.real = real;
    }

    /**
     * Does the work as if it were done at this moment.
     *
     * @param moment a later one than now counts as now
     */
    public static void at(Instant moment, Runnable work) {
        SET.set(moment);
        try {
            work.run();
        } finally {
            SET.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        Instant set = SET.get();
        return set == null || set.isAfter(now) ? now : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
