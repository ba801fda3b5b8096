package org.palermoassist.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.palermoassist.fund.FundReading;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.messages.Addressees;
import org.palermoassist.messages.Notice;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.Notices;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.Stale;
import org.palermoassist.shared.UseCase;

/** The fund manager prepares a call, opens it and ends it; late and closed come by the clock. */
@UseCase
public class CallKeeping {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Calls calls;

    @Inject
    private Meetings meetings;

    @Inject
    private FundReading fund;

    @Inject
    private ReferenceData reference;

    @Inject
    private Notices notices;

    @Inject
    private CallsJournal journal;

    @Inject
    private Clock clock;

    /**
     * Prepares a call.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule#ONE_CALL_PER_MEETING}
     */
    public CallRef prepare(CallForm form, Actor by) {
        by.mustHave(Right.CALL_KEEP);
        meetings.details(form.meeting(), by);
        form.pools().forEach(share -> fund.pool(share.pool(), by));
        long others = Sql.select(
                        "1",
                        "nomination_call c WHERE c.meeting_ref = ?",
                        form.meeting().value())
                .and("c.status <> 'ENDED'")
                .count(em);
        CallsRule.ONE_CALL_PER_MEETING.require(others == 0, form.meeting());
        CallRef ref = CallRef.next();
        Sql.change(
                em,
                "INSERT INTO nomination_call (version, ref, meeting_ref, status, first_days, late_days,"
                        + " replace_days, rule_set, author, created_at) VALUES (1, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?)",
                ref.value(),
                form.meeting().value(),
                form.firstDays(),
                form.lateDays(),
                form.replaceDays(),
                form.ruleSetVersion(),
                by.login(),
                clock.instant());
        pools(ref, form.pools());
        journal.written(ref, CallAct.PREPARE, form.meeting().value(), by);
        return ref;
    }

    /**
     * Changes a call: all of it while it is prepared, from then on what it may take of pools alone.
     *
     * @param version as it was read
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule#CALL_ORDER} for days and rules of an open call
     */
    public void change(CallRef ref, int version, CallForm form, Actor by) {
        by.mustHave(Right.CALL_KEEP);
        CallDetails old = calls.details(ref, by);
        form.pools().forEach(share -> fund.pool(share.pool(), by));
        CallsRule.CALL_ORDER.require(
                old.status() == CallStatus.DRAFT || old.status() != CallStatus.ENDED && isSame(old, form, by),
                ref,
                old.status());
        CallsRule.ONE_CALL_PER_MEETING.require(old.meeting().equals(form.meeting()), form.meeting());
        int changed = Sql.change(
                em,
                "UPDATE nomination_call SET version = version + 1, first_days = ?, late_days"
                        + " = ?, replace_days = ?, rule_set = ? WHERE ref = ? AND version = ?",
                form.firstDays(),
                form.lateDays(),
                form.replaceDays(),
                form.ruleSetVersion(),
                ref.value(),
                version);
        if (changed == 0) {
            throw new Stale(ref);
        }
        pools(ref, form.pools());
        journal.written(ref, CallAct.EDIT, form.pools().toString(), by);
    }

    private boolean isSame(CallDetails old, CallForm form, Actor by) {
        MeetingDetails meeting = meetings.details(old.meeting(), by);
        Deadlines days = Deadlines.of(meeting.opensOn(), form.firstDays(), form.lateDays());
        return days.firstUntil().equals(old.firstListUntil())
                && days.lateUntil().equals(old.lateUntil())
                && form.replaceDays() == old.replaceDays()
                && form.ruleSetVersion() == old.ruleSetVersion();
    }

    /**
     * Opens a call to everybody, and tells focal points and missions of the States parties.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule#CALL_OPENS_IN_TIME}, {@link CallsRule#CALL_HAS_POOLS}
     */
    public void open(CallRef ref, Actor by) {
        by.mustHave(Right.CALL_KEEP);
        CallDetails call = calls.details(ref, by);
        Instant now = clock.instant();
        CallsRule.CALL_ORDER.require(call.status().allows(CallStatus.OPEN), ref, call.status());
        CallsRule.CALL_HAS_POOLS.require(!call.pools().isEmpty(), ref);
        CallsRule.CALL_OPENS_IN_TIME.require(
                new Deadlines(call.firstListUntil(), call.lateUntil()).isFirst(now), call.firstListUntil());
        become(ref, "status = 'OPEN', opened_at = ?", now);
        journal.written(ref, CallAct.OPEN, "", by);
        String instrument = meetings.details(call.meeting(), by).instrument();
        statesWithPeople().stream()
                .filter(state -> reference.states().isParty(state, instrument))
                .forEach(state -> notices.tell(Notice.of(NoticeKind.CALL_OPENED, ref, Addressees.state(state)), by));
    }

    private List<String> statesWithPeople() {
        return Sql.select("DISTINCT w.state_code, 1", "account_workspace w WHERE w.ended_at IS NULL")
                .and("w.role IN ('FOCAL_POINT', 'MISSION') AND w.state_code IS NOT NULL")
                .tail("ORDER BY w.state_code")
                .list(em, row -> row.text(0));
    }

    /** Ends a call: its selection is settled, or it is given up. */
    public void end(CallRef ref, String reason, Actor by) {
        by.mustHave(Right.CALL_KEEP);
        CallDetails call = calls.details(ref, by);
        CallsRule.CALL_ORDER.require(call.status().allows(CallStatus.ENDED), ref, call.status());
        CallsRule.DECISION_HAS_REASON.require(!reason.isBlank(), ref);
        become(ref, "status = 'ENDED', ended_at = ?", clock.instant());
        journal.written(ref, CallAct.END, reason, by);
    }

    private void become(CallRef ref, String columns, Instant at) {
        Sql.change(
                em, "UPDATE nomination_call SET version = version + 1, " + columns + " WHERE ref = ?", at, ref.value());
    }

    private void pools(CallRef ref, List<PoolShare> pools) {
        Sql.change(
                em,
                "DELETE FROM call_pool WHERE call_id = (SELECT c.id FROM nomination_call c WHERE c.ref = ?)",
                ref.value());
        pools.forEach(share -> Sql.change(
                em,
                "INSERT INTO call_pool (call_id, pool_ref, ceiling) SELECT c.id, ?, ?"
                        + " FROM nomination_call c WHERE c.ref = ?",
                share.pool().value(),
                share.ceiling().amount(),
                ref.value()));
    }
}
