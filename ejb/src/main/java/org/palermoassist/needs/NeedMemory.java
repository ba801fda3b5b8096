package org.palermoassist.needs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Remembered;
import org.palermoassist.shared.Sql;

/**
 * Totals of the register, the States in it, the narrowest level. They hold until some need or link changes, and every change is a row of
 * {@code need_event}; so is every link that comes to count for a need.
 */
@ApplicationScoped
class NeedMemory {
    private static final int MOST = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private Remembered<Key, Long> totals;
    private Remembered<Visibility.Sight, List<String>> states;
    private Remembered<Key, AccessLevel> levels;
    private Remembered<Visibility.Sight, Integer> estimates;

    private record Key(NeedFilter filter, Visibility.Sight reader) {}

    @PostConstruct
    void begin() {
        totals = new Remembered<>(clock, MOST);
        states = new Remembered<>(clock, MOST);
        levels = new Remembered<>(clock, MOST);
        estimates = new Remembered<>(clock, MOST);
    }

    /** The total of this filter for this reader, counted when it is not known. */
    long total(NeedFilter filter, Actor reader, LongSupplier count) {
        Key key = new Key(filter, Visibility.of(reader).sight());
        return totals.get(key, newest(), count::getAsLong);
    }

    /** States of which this reader sees a need. */
    List<String> states(Actor reader, Supplier<List<String>> search) {
        return states.get(Visibility.of(reader).sight(), newest(), search);
    }

    /** The narrowest level of what this filter shows this reader. */
    AccessLevel level(NeedFilter filter, Actor reader, Supplier<AccessLevel> search) {
        return levels.get(new Key(filter, Visibility.of(reader).sight()), newest(), search);
    }

    /** The narrowest level of an estimate that this reader reads, as a number; the same for each filter. */
    int estimates(Actor reader, IntSupplier search) {
        return estimates.get(Visibility.of(reader).sight(), newest(), search::getAsInt);
    }

    private long newest() {
        return Sql.select("MAX(e.id)", "need_event e WHERE 1=1")
                .first(em, row -> row.number(0))
                .orElse(0L);
    }
}
