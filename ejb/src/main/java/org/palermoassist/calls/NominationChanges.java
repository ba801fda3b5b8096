package org.palermoassist.calls;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.UseCase;

/** A State takes a nomination back, or names somebody else in its place (E-11). */
@UseCase
public class NominationChanges {
    @Inject
    private NominationStore store;

    @Inject
    private NominationMaking making;

    @Inject
    private Calls calls;

    @Inject
    private CallsJournal journal;

    @Inject
    private Event<NominationWithdrawn> withdrawn;

    @Inject
    private Event<NominationReplaced> replaced;

    @Inject
    private Clock clock;

    /**
     * Takes a nomination back. What was only prepared may be taken back by who prepares; what was announced by who announces.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule#NOMINATION_ORDER}, {@link CallsRule#DECISION_HAS_REASON}
     */
    public void withdraw(NominationRef ref, String reason, Actor by) {
        Known known = store.seen(ref, by);
        boolean draft = known.head().done() == NominationStatus.DRAFT;
        mayChange(draft ? Right.NOMINATION_PREPARE : Right.NOMINATION_SEND, by);
        CallsRule.DECISION_HAS_REASON.require(draft || !reason.isBlank(), ref);
        Nomination nomination = store.lock(known);
        nomination.withdraw();
        journal.written(ref, CallAct.WITHDRAW, reason, by);
        store.recheckOthers(nomination, by);
        if (!draft) {
            withdrawn.fire(new NominationWithdrawn(ref, by));
        }
    }

    /**
     * Names somebody else, who keeps the place; a note verbale of its own has to follow.
     *
     * @return the successor
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule#REPLACED_IN_TIME}, {@link CallsRule#NOMINATION_ORDER}
     */
    public NominationRef replace(NominationRef former, NominationForm form, String reason, Actor by) {
        mayChange(Right.NOMINATION_SEND, by);
        Known known = store.seen(former, by);
        Instant now = clock.instant();
        CallsRule.DECISION_HAS_REASON.require(!reason.isBlank(), former);
        CallsRule.REPLACED_IN_TIME.require(
                now.isBefore(Deadlines.endOf(known.times().replaceUntil())),
                known.times().replaceUntil());
        NominationStatus standing = known.standing(now);
        CallsRule.NOMINATION_ORDER.require(
                standing.stands() || standing == NominationStatus.ANNOUNCED,
                former,
                standing,
                NominationStatus.REPLACED);
        CallDetails call = calls.details(known.head().call(), by);
        making.check(call, known.head().state(), form, Optional.of(former), by);
        Nomination old = store.lock(known);
        old.replace();
        Nomination successor = new Nomination(old.callId(), old.stateCode(), old.stateOrder(), form, by, now);
        successor.follows(old, standing != NominationStatus.LATE);
        successor.announce(now);
        store.add(successor);
        journal.written(former, CallAct.REPLACE, reason, by);
        journal.written(successor.ref(), CallAct.ANNOUNCE, former.value(), by);
        store.recheckOthers(old, by);
        replaced.fire(new NominationReplaced(former, successor.ref(), by));
        return successor.ref();
    }

    private static void mayChange(Right right, Actor by) {
        if (!by.has(Right.NOMINATION_ON_BEHALF)) {
            by.mustHave(right);
        }
    }
}
