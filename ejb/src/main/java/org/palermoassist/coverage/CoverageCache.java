package org.palermoassist.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;

/**
 * Matrices just counted, by question and by what the reader may see. One is shown again while no history has a newer row; while
 * projects alone keep changing, as in an import, for {@link #LIFE_WHILE_IMPORTING}. Each node keeps its own; nothing is lost with it.
 */
@ApplicationScoped
class CoverageCache {
    private static final int MOST = 200;
    private static final Duration LIFE_WHILE_IMPORTING = Duration.ofSeconds(5);

    private final Map<Key, Entry> entries = new LinkedHashMap<>();

    @Inject
    private Clock clock;

    /** Last row of each history. */
    record Versions(long needs, long links, long projects) {}

    private record Key(CoverageQuery query, Visibility.Sight reader, String language) {}

    private static final class Entry {
        private Versions versions;
        private CoverageMatrix matrix;
    }

    CoverageMatrix get(CoverageQuery query, Actor by, Versions now, Supplier<CoverageMatrix> count) {
        Entry entry = entry(new Key(query, Visibility.of(by).sight(), by.language()));
        synchronized (entry) {
            if (entry.matrix == null || !isFresh(entry, now)) {
                entry.matrix = count.get();
                entry.versions = now;
            }
            return entry.matrix;
        }
    }

    private boolean isFresh(Entry entry, Versions now) {
        if (entry.versions.equals(now)) {
            return true;
        }
        Instant limit = clock.instant().minus(LIFE_WHILE_IMPORTING);
        boolean onlyProjects = entry.versions.needs() == now.needs() && entry.versions.links() == now.links();
        return onlyProjects && entry.matrix.at().isAfter(limit);
    }

    private synchronized Entry entry(Key key) {
        Entry found = entries.remove(key);
        Entry entry = Objects.requireNonNullElseGet(found, Entry::new);
        entries.put(key, entry);
        Iterator<Key> oldest = entries.keySet().iterator();
        while (entries.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
        return entry;
    }
}
