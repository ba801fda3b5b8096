package org.palermoassist.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Figures found once and shown again while nothing they depend on has changed. What they depend on has a version, such as the
 * newest row of a history. A figure that takes long to find may be late while changes go on: finding it again takes at most a
 * twentieth of the time. Each node keeps its own; losing them costs time only.
 *
 * @param <K> the question with all that it depends on: filter, and what the reader may see
 * @param <V> the answer
 */
public final class Remembered<K, V> {
    private static final int PART = 20;
    private static final Duration QUICK = Duration.ofMillis(10);
    /** Two transactions may end in another order than their histories were numbered. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Clock clock;
    private final int most;
    private final Map<K, Found<V>> found = new LinkedHashMap<>();

    /**
     * Begins with nothing.
     *
     * @param most how many are kept; the oldest goes first
     */
    public Remembered(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** The answer, looked for when it is not known or no longer holds. */
    public V get(K question, long version, Supplier<V> search) {
        Instant now = clock.instant();
        Found<V> known = known(question);
        if (known != null && known.holds(version, now)) {
            return known.answer;
        }
        long start = System.nanoTime();
        V answer = search.get();
        keep(question, new Found<>(answer, version, now, Duration.ofNanos(System.nanoTime() - start)));
        return answer;
    }

    private synchronized Found<V> known(K question) {
        return found.get(question);
    }

    private synchronized void keep(K question, Found<V> answer) {
        found.remove(question);
        found.put(question, answer);
        if (found.size() > most) {
            found.remove(found.keySet().iterator().next());
        }
    }

    private record Found<V>(V answer, long version, Instant at, Duration took) {
        boolean holds(long versionNow, Instant now) {
            Duration age = Duration.between(at, now);
            boolean slow = took.compareTo(QUICK) > 0;
            Duration life = version == versionNow ? LONGEST : slow ? took.multipliedBy(PART) : Duration.ZERO;
            return age.compareTo(life) < 0;
        }
    }
}
