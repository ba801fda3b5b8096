package org.palermoassist.needs;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Refs of needs that a reader could open once and cannot any more: whoever keeps copies is told to drop them. It says no more than
 * the ref, which such a reader had, and when; whether protection was raised, the State took the need back or named somebody else is
 * not told, and who never could see the need is told nothing, so that for them it still does not exist.
 */
@UseCase
public class NeedsWithdrawn {
    private static final int MOST = 500;
    private static final String STOOD_OPEN =
            "EXISTS (SELECT 1 FROM need_event o WHERE o.need_id = e.need_id AND o.id < e.id"
                    + " AND o.field = 'STATUS' AND o.new_value = 'OPEN')";
    private static final String SEEN =
            "(e.field = 'LEVEL' AND %1$s OR e.field = 'STATUS' AND e.new_value = 'WITHDRAWN' AND %2$s"
                    + " OR e.field = 'INVITEES' AND FIND_IN_SET(?, REPLACE(e.old_value, ', ', ',')) > 0)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * A need that the reader sees no more.
     *
     * @param at since when, UTC
     */
    public record Withdrawn(String ref, Instant at) {}

    /**
     * Those withdrawn at this moment or later, the latest first, at most 500.
     *
     * @param since not in the future
     */
    public List<Withdrawn> since(Instant since, Actor by) {
        Visibility sight = Visibility.of(by);
        Condition now = sight.ofState("n");
        Condition before = sight.ofLevel("e.old_value");
        Condition still = sight.ofLevel("n.visibility");
        return Sql.select(
                        "n.ref, MAX(e.at)",
                        "need_event e JOIN need n ON n.id = e.need_id WHERE e.at >= ? AND e.at <= ?",
                        since,
                        clock.instant())
                .and(new Condition("NOT " + now.sql(), now.values()))
                .and(STOOD_OPEN)
                .and(new Condition(
                        SEEN.formatted(before.sql(), still.sql()),
                        List.of(
                                before.values().get(0),
                                still.values().get(0),
                                by.body().orElse("-"))))
                .tail("GROUP BY n.ref ORDER BY 2 DESC LIMIT " + MOST)
                .list(em, row -> new Withdrawn(row.text(0), row.instant(1).orElseThrow()));
    }
}
