package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Sql;

/**
 * Totals of lists. A total stays right until some project changes, and every change is a row of {@code project_event}: the
 * newest of these tells at the cost of one look-up whether the total must be counted again. A total that takes long to count
 * may be late while an import writes: counting takes at most a twentieth of the time. Each node keeps its own totals; losing them costs
 * time only.
 */
@ApplicationScoped
class CountCache {
    private static final int MOST = 1000;
    private static final int PART = 20;
    private static final Duration QUICK = Duration.ofMillis(10);
    /** Two transactions may end in another order than their events were numbered. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Map<Key, Counted> totals = new LinkedHashMap<>();

    /** The total of this filter for this reader, counted when it is not known. */
    long total(ProjectFilter filter, Actor reader, LongSupplier count) {
        Key key = new Key(
                filter,
                List.of(reader.role(), reader.login(), reader.party(), reader.stateCode(), reader.organizationRef()));
        long newest = newest();
        Instant now = clock.instant();
        Counted known = known(key);
        if (known != null && known.holds(newest, now)) {
            return known.total;
        }
        long start = System.nanoTime();
        long total = count.getAsLong();
        keep(key, new Counted(total, newest, now, Duration.ofNanos(System.nanoTime() - start)));
        return total;
    }

    private long newest() {
        return Sql.select("MAX(e.id)", "project_event e WHERE 1=1")
                .first(em, row -> row.number(0))
                .orElse(0L);
    }

    private synchronized Counted known(Key key) {
        return totals.get(key);
    }

    private synchronized void keep(Key key, Counted counted) {
        totals.remove(key);
        totals.put(key, counted);
        if (totals.size() > MOST) {
            totals.remove(totals.keySet().iterator().next());
        }
    }

    private record Key(ProjectFilter filter, List<Object> reader) {}

    private record Counted(long total, long newest, Instant at, Duration took) {
        boolean holds(long newestNow, Instant now) {
            Duration age = Duration.between(at, now);
            boolean slow = took.compareTo(QUICK) > 0;
            Duration life = newest == newestNow ? LONGEST : slow ? took.multipliedBy(PART) : Duration.ZERO;
            return age.compareTo(life) < 0;
        }
    }
}
