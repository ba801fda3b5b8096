package org.palermoassist.projects;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.function.LongSupplier;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Remembered;
import org.palermoassist.shared.Sql;

/** Totals of lists. A total stays right until some project changes, and every change is a row of {@code project_event}. */
@ApplicationScoped
class CountCache {
    private static final int MOST = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private Remembered<Key, Long> totals;

    private record Key(ProjectFilter filter, Visibility.Sight reader) {}

    @PostConstruct
    void begin() {
        totals = new Remembered<>(clock, MOST);
    }

    /** The total of this filter for this reader, counted when it is not known. */
    long total(ProjectFilter filter, Actor reader, LongSupplier count) {
        Key key = new Key(filter, Visibility.of(reader).sight());
        return totals.get(key, newest(), count::getAsLong);
    }

    private long newest() {
        return Sql.select("MAX(e.id)", "project_event e WHERE 1=1")
                .first(em, row -> row.number(0))
                .orElse(0L);
    }
}
