package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Looks for projects that are likely one activity, among those that changed since it last looked. */
@UseCase
public class DuplicateSearch {
    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LikenessStore store;

    @Inject
    private Clock clock;

    /**
     * Looks at some projects; called until nothing is left.
     *
     * @return how many it looked at
     */
    public int step(Actor by) {
        by.mustHave(Right.IMPORT_RUN);
        store.keep();
        Map<Long, Long> versions = store.unseen(AT_ONCE);
        if (versions.isEmpty()) {
            return 0;
        }
        store.index(versions);
        Set<List<Long>> pairs = store.meeting(List.copyOf(versions.keySet()));
        Set<Long> projects = new HashSet<>();
        pairs.forEach(projects::addAll);
        Map<Long, Likeness> known = store.read(projects);
        Timestamp now = InstantConverter.toTimestamp(clock.instant());
        pairs.forEach(pair -> compare(known.get(pair.get(0)), known.get(pair.get(1)), now));
        return versions.size();
    }

    private void compare(Likeness one, Likeness other, Timestamp now) {
        Set<DuplicateReason> reasons = one.reasons(other);
        if (one.isLikely(other, reasons)) {
            String names = reasons.stream().map(Enum::name).collect(Collectors.joining(","));
            Sql.change(
                    em,
                    "INSERT INTO project_duplicate (first_id, second_id, reasons, status, found_at) VALUES"
                            + " (?, ?, ?, 'OPEN', ?) ON DUPLICATE KEY UPDATE reasons = IF(status = 'OPEN', VALUES(reasons),"
                            + " reasons)",
                    one.id(),
                    other.id(),
                    names,
                    now);
        } else {
            Sql.change(
                    em,
                    "DELETE FROM project_duplicate WHERE first_id = ? AND second_id = ? AND status = 'OPEN'",
                    one.id(),
                    other.id());
        }
    }
}
