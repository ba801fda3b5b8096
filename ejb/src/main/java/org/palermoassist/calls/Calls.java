package org.palermoassist.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Reads calls. What was opened is public; what is prepared is known to the Secretariat alone. */
@UseCase
public class Calls {
    private static final String COLUMNS = "c.ref, c.version, c.meeting_ref, c.status, c.first_days, c.late_days,"
            + " c.replace_days, c.rule_set, c.opened_at, c.ended_at, m.title, m.opens_on, m.closes_on, m.venue, c.id";
    private static final String TABLES = "nomination_call c JOIN meeting m ON m.ref = c.meeting_ref WHERE 1=1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallsJournal journal;

    @Inject
    private Clock clock;

    /** Calls, those of the latest meetings first. */
    public Page<CallRow> page(PageRequest wanted, Actor by) {
        return Sql.select(COLUMNS, TABLES)
                .and(sight(by))
                .tail("ORDER BY m.opens_on DESC, c.id DESC")
                .page(em, wanted, row -> row(row, by));
    }

    /** The call for a meeting, when the reader may know of one. */
    public Optional<CallRow> of(MeetingRef meeting, Actor by) {
        return Sql.select(COLUMNS, TABLES)
                .and(sight(by))
                .and("c.meeting_ref = ?", meeting.value())
                .tail("ORDER BY c.status = 'ENDED', c.id DESC")
                .first(em, row -> row(row, by));
    }

    /** A call in one row, when the reader may know of it. */
    public Optional<CallRow> find(CallRef ref, Actor by) {
        return Sql.select(COLUMNS, TABLES)
                .and(sight(by))
                .and("c.ref = ?", ref.value())
                .first(em, row -> row(row, by));
    }

    /**
     * A call.
     *
     * @throws NotFound when there is none for this reader
     */
    public CallDetails details(CallRef ref, Actor by) {
        return Sql.select(COLUMNS, TABLES)
                .and(sight(by))
                .and("c.ref = ?", ref.value())
                .first(em, row -> details(row, by))
                .orElseThrow(() -> new NotFound(ref));
    }

    /** Steps of a call, the latest first; for the Secretariat. */
    public List<CallEventRow> history(CallRef ref, Actor by) {
        by.mustHave(Right.NOMINATION_READ);
        return journal.of(ref, by);
    }

    static Condition sight(Actor by) {
        boolean inside = by.has(Right.CALL_KEEP) || by.has(Right.NOMINATION_READ);
        return Condition.of(inside ? "1=1" : "c.opened_at IS NOT NULL");
    }

    static Deadlines deadlines(LocalDate opensOn, Row row, int at) {
        return Deadlines.of(opensOn, row.integer(at), row.integer(at + 1));
    }

    private CallDetails details(Row row, Actor by) {
        Deadlines days = deadlines(row.date(11).orElseThrow(), row, 4);
        return new CallDetails(
                new CallRef(row.text(0)),
                row.integer(1),
                new MeetingRef(row.text(2)),
                days.status(CallStatus.valueOf(row.text(3)), clock.instant()),
                days.firstUntil(),
                days.lateUntil(),
                Deadlines.VIENNA,
                row.integer(7),
                by.has(Right.FUND_READ) ? pools(row.number(14)) : List.of(),
                row.integer(6),
                row.instant(8),
                row.instant(9));
    }

    private List<PoolShare> pools(long call) {
        return Sql.select("p.pool_ref, p.ceiling", "call_pool p WHERE p.call_id = ?", call)
                .tail("ORDER BY p.pool_ref")
                .list(
                        em,
                        row -> new PoolShare(
                                new PoolRef(row.text(0)),
                                Money.of(row.decimal(1).orElseThrow(), "USD")));
    }

    private CallRow row(Row row, Actor by) {
        Deadlines days = deadlines(row.date(11).orElseThrow(), row, 4);
        long announced = Sql.select("1", "nomination x WHERE x.call_id = ?", row.number(14))
                .and("x.status = 'ANNOUNCED'")
                .and(NominationSight.of(by))
                .count(em);
        return new CallRow(
                new CallRef(row.text(0)),
                new MeetingRef(row.text(2)),
                row.text(10),
                row.date(11).orElseThrow(),
                row.date(12).orElseThrow(),
                row.text(13),
                days.status(CallStatus.valueOf(row.text(3)), clock.instant()),
                days.firstUntil(),
                days.lateUntil(),
                announced);
    }
}
