package org.palermoassist.web.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * One bucket for each name: it holds what may be asked for in a minute, each request takes one, and it fills again evenly. In
 * memory, of this node alone.
 */
final class TokenBuckets {
    private static final int MOST = 50_000;
    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Buckets of one size.
     *
     * @param perMinute how many requests a minute each name has; 0 for no limit
     * @param nanos a clock that only counts
     */
    TokenBuckets(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /**
     * Takes one.
     *
     * @return how long to wait when there is none; nothing when it was taken
     */
    synchronized Optional<Duration> take(String name) {
        if (perMinute == 0) {
            return Optional.empty();
        }
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(name, first -> new Bucket(perMinute, now));
        bucket.fill(now);
        forgetOldest();
        return bucket.take();
    }

    /** Whoever has not asked for longest has a full bucket, and gets a full one again. */
    private void forgetOldest() {
        if (buckets.size() > MOST) {
            buckets.remove(buckets.keySet().iterator().next());
        }
    }

    private static final class Bucket {
        private final int size;
        private double held;
        private long filled;

        Bucket(int size, long now) {
            this.size = size;
            this.held = size;
            this.filled = now;
        }

        void fill(long now) {
            held = Math.min(size, held + (now - filled) * size / MINUTE);
            filled = now;
        }

        Optional<Duration> take() {
            if (held < 1) {
                return Optional.of(Duration.ofNanos((long) Math.ceil((1 - held) * MINUTE / size)));
            }
            held--;
            return Optional.empty();
        }
    }
}
