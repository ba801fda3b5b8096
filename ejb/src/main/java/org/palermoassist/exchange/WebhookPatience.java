package org.palermoassist.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When an event is sent again: soon at first, then ever later, never in step with others; after some thirty hours not at all. */
final class WebhookPatience {
    /** Failures in a row after which the portal stops. */
    static final int STOPS_AT = 12;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Duration LONGEST_WISH = Duration.ofHours(24);
    private static final double SPREAD = 0.2;

    private WebhookPatience() {}

    /**
     * The next try.
     *
     * @param failures in a row, this one included
     * @param wish how long the server wants to be left in peace; heard up to a day
     * @param random spreads tries by a fifth to either side
     */
    static Instant next(int failures, Optional<Duration> wish, Instant now, RandomGenerator random) {
        Duration pause = FIRST.multipliedBy(1L << (2 * Math.min(failures - 1, 10)));
        Instant own = now.plus(spread(shorter(pause, LONGEST), random));
        Instant wished = now.plus(shorter(wish.orElse(Duration.ZERO), LONGEST_WISH));
        return wished.isAfter(own) ? wished : own;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? other : one;
    }

    private static Duration spread(Duration time, RandomGenerator random) {
        double factor = 1 - SPREAD + 2 * SPREAD * random.nextDouble();
        return Duration.ofMillis((long) (time.toMillis() * factor));
    }
}
