package org.palermoassist.exchange;

import static org.palermoassist.security.Right.CHANGE_NUMBER;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.PublicFace;
import org.palermoassist.shared.PublicRecords;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/**
 * Gives numbers to changes that are committed. A change leaves its mark in its own transaction, so that no mark is seen before the change
 * is; numbers are given afterwards, by one hand at a time, so that none is ever given that is lower than one somebody has read (ADR 32).
 */
@UseCase
public class ChangeNumbering {
    /** Most marks that are taken at once. */
    static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    @Inject
    @Any
    private Instance<PublicRecords> records;

    @Inject
    private Clock clock;

    /** Whether changes wait for their numbers. */
    public boolean isWaiting(Actor by) {
        by.mustHave(CHANGE_NUMBER);
        return Sql.select("m.id", "change_mark m WHERE 1=1")
                .tail("LIMIT 1")
                .first(em, row -> row.number(0))
                .isPresent();
    }

    /**
     * Numbers what was marked first.
     *
     * @return how many marks were taken; less than {@link #BATCH} when none is left
     */
    public int number(Actor by) {
        by.mustHave(CHANGE_NUMBER);
        try {
            return number(transaction.get()); // asked for first: all that follows is of one transaction, on any thread
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int number(Connection connection) throws SQLException {
        long last = Sql.select("c.last_no", "change_counter c WHERE c.id = 1")
                .tail("FOR UPDATE") // before anything is read: what the hand before numbered is seen
                .list(em, row -> row.number(0))
                .get(0);
        List<Mark> marks = Sql.select("m.id, m.kind, m.record_id", "change_mark m WHERE 1=1")
                .tail("ORDER BY m.id LIMIT " + BATCH)
                .list(em, row -> new Mark(row.number(0), RecordKind.valueOf(row.text(1)), row.number(2)));
        if (!marks.isEmpty()) {
            ChangeRows rows = new ChangeRows(connection, last, clock.instant());
            collect(marks, rows);
            rows.flush();
            rows.taken(marks.stream().map(Mark::id).toList());
        }
        return marks.size();
    }

    private void collect(List<Mark> marks, ChangeRows rows) {
        for (PublicRecords kind : records) {
            Set<Long> ids = new LinkedHashSet<>();
            marks.stream().filter(mark -> mark.kind() == kind.kind()).forEach(mark -> ids.add(mark.record()));
            if (!ids.isEmpty()) {
                tell(kind, new ArrayList<>(ids), rows);
            }
        }
    }

    private void tell(PublicRecords kind, List<Long> ids, ChangeRows rows) {
        Map<Long, PublicFace> faces = new LinkedHashMap<>();
        kind.faces(ids).forEach(face -> faces.put(face.id(), face));
        Map<Long, KnownChange> known = new LinkedHashMap<>();
        KnownChange.select(kind.kind())
                .and("c.record_id IN ?", ids)
                .list(em, KnownChange::of)
                .forEach(change -> known.put(change.id(), change));
        for (long id : ids) {
            rows.tell(kind.kind(), known.get(id), faces.get(id));
        }
    }

    /** A change that waits. */
    private record Mark(long id, RecordKind kind, long record) {}
}
