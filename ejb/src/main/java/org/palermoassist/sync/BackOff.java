package org.palermoassist.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a source is asked again after a failure: soon at first, then ever later, never in step with others. From the fifth failure
 * in a row on the circuit is open: the partner is left in peace until the schedule says otherwise, an hour at least.
 */
final class BackOff {
    static final int OPENS_AT = 5;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofHours(1);
    private static final Duration LONGEST_WISH = Duration.ofHours(24);
    private static final double SPREAD = 0.2;

    private BackOff() {}

    /**
     * The next try.
     *
     * @param failures in a row, this one included
     * @param scheduled the next time of the schedule, when it has one
     * @param random spreads tries by a fifth to either side
     */
    static Optional<Instant> next(
            int failures, Haul.Fault fault, Instant now, Optional<Instant> scheduled, RandomGenerator random) {
        Optional<Instant> next;
        if (scheduled.isEmpty()) {
            return Optional.empty(); // only by hand
        } else if (fault.fault().isLasting()) {
            next = scheduled;
        } else if (failures >= OPENS_AT) {
            next = later(scheduled.get(), now.plus(spread(REST, random)));
        } else {
            Instant soon = now.plus(spread(FIRST.multipliedBy(1L << (2 * (failures - 1))), random));
            next = Optional.of(soon.isBefore(scheduled.get()) ? soon : scheduled.get());
        }
        Optional<Instant> wish = wish(fault, now);
        return wish.isPresent() ? later(next.orElseThrow(), wish.get()) : next;
    }

    /** Until when the partner is left in peace even if the schedule would say otherwise. */
    static Optional<Instant> rest(int failures, Haul.Fault fault, Instant now, Optional<Instant> next) {
        Optional<Instant> wish = wish(fault, now);
        return wish.isPresent() || failures < OPENS_AT ? wish : next;
    }

    private static Optional<Instant> wish(Haul.Fault fault, Instant now) {
        return fault.retryAfter().map(wanted -> now.plus(wanted.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wanted));
    }

    private static Optional<Instant> later(Instant one, Instant other) {
        return Optional.of(one.isAfter(other) ? one : other);
    }

    private static Duration spread(Duration time, RandomGenerator random) {
        double factor = 1 - SPREAD + 2 * SPREAD * random.nextDouble();
        return Duration.ofMillis((long) (time.toMillis() * factor));
    }
}
