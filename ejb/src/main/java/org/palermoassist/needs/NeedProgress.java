package org.palermoassist.needs;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.UseCase;

/** What the State's focal point decides about a need (N-4). */
@UseCase
public class NeedProgress {
    @Inject
    private NeedStore store;

    @Inject
    private NeedContent content;

    @Inject
    private NeedSubmission submission;

    @Inject
    private NeedSteps steps;

    @Inject
    private Clock clock;

    @Inject
    private NeedInvitees invitees;

    @Inject
    private NeedSpeakers speakers;

    /**
     * Hands the need in and says who may see it.
     *
     * @param edition of the need as the focal point read it
     * @param chosen who may see it, by the State
     * @throws org.palermoassist.shared.RuleViolation {@link NeedsRule#REQUIRED_AT_SUBMIT} and the like
     */
    public void submit(NeedRef ref, int edition, NeedReaders chosen, Actor by) {
        Need need = own(ref, by);
        need.mustBe(edition);
        submission.handIn(need, chosen, by);
    }

    /** Takes a need back, at any time; from then on the State and the Secretariat alone see it. */
    public void withdraw(NeedRef ref, String reason, Actor by) {
        Need need = store.own(ref, NeedsRule.ONLY_FOCAL_POINT_SUBMITS, by);
        mayDecide(speakers.missionSpeaks(ref, need.stateCode(), by), by);
        NeedStatus before = need.status();
        need.withdraw(clock.instant());
        steps.done(need, NeedAct.WITHDRAW, before, reason, by);
    }

    /** Says that the need is met; from OPEN, PARTLY_COVERED or COVERED. */
    public void declareMet(NeedRef ref, String reason, Actor by) {
        Need need = own(ref, by);
        NeedStatus before = need.status();
        need.declareMet(clock.instant());
        steps.done(need, NeedAct.DECLARE_MET, before, reason, by);
    }

    /** Chooses anew who may see the need; only the own State lowers protection. */
    public void show(NeedRef ref, NeedReaders chosen, Actor by) {
        Need need = own(ref, by);
        NeedsRule.LEVEL_CHOSEN.require(chosen.level().isPresent(), ref);
        AccessLevel level = chosen.level().get();
        if (need.level().filter(present -> present.narrowerThan(level)).isPresent()) {
            NeedSubmission.considered(content.read(need.id()), chosen, ref);
        }
        Optional<NeedHistory.Change> named = invitees.replace(need, chosen, by);
        String old = NeedSteps.levelOf(need);
        need.show(level);
        named.ifPresent(change -> steps.changed(need, NeedAct.CHANGE_LEVEL, change, by));
        submission.narrow(need, NeedAct.CHANGE_LEVEL, chosen, by);
        steps.told(need, NeedAct.CHANGE_LEVEL, NeedSteps.levelChange(need, old), by);
    }

    /** Answers the Secretariat's question for wider sight; no changes nothing (U-1). */
    public void answerSight(NeedRef ref, boolean granted, Actor by) {
        Need need = own(ref, by);
        String old = NeedSteps.levelOf(need);
        need.answerSight(granted);
        if (granted) {
            steps.changed(need, NeedAct.ANSWER_WIDER_SIGHT, NeedSteps.levelChange(need, old), by);
        }
        NeedHistory.Change answer = NeedHistory.Change.of("SIGHT", "ASKED", granted ? "YES" : "NO");
        steps.told(need, NeedAct.ANSWER_WIDER_SIGHT, answer, by);
    }

    /** Says that a stated need still stands; once a year is asked for, after 24 months it shows as stale. */
    public void confirm(NeedRef ref, Actor by) {
        Need need = own(ref, by);
        need.confirm(clock.instant());
        NeedHistory.Change confirmed =
                NeedHistory.Change.of("CONFIRMED", "", clock.instant().toString());
        steps.told(need, NeedAct.CONFIRM, confirmed, by);
    }

    /** Without an estimate: says whether the accepted projects are enough (N-8). */
    public void tickSufficient(NeedRef ref, boolean enough, Actor by) {
        Need need = own(ref, by);
        NeedStatus before = need.status();
        String old = String.valueOf(need.isSufficient());
        need.tickSufficient(enough, clock.instant());
        steps.changed(
                need, NeedAct.TICK_SUFFICIENT, NeedHistory.Change.of("SUFFICIENT", old, String.valueOf(enough)), by);
        steps.done(need, NeedAct.TICK_SUFFICIENT, before, "", by);
    }

    /** Lets another need of the State stand for this one; the focal point owns and thereby confirms both (N-7). */
    public void merge(NeedRef ref, NeedRef survivor, String reason, Actor by) {
        Need need = own(ref, by);
        Need other = store.seen(survivor, by);
        NeedStatus before = need.status();
        need.mergeInto(other, clock.instant());
        steps.changed(need, NeedAct.MERGE, NeedHistory.Change.of("MERGED_INTO", "", survivor.value()), by);
        steps.changed(other, NeedAct.MERGE, NeedHistory.Change.of("MERGED_FROM", "", ref.value()), by);
        steps.done(need, NeedAct.MERGE, before, reason, by);
    }

    private Need own(NeedRef ref, Actor by) {
        Need need = store.own(ref, NeedsRule.ONLY_FOCAL_POINT_SUBMITS, by);
        mayDecide(false, by);
        return need;
    }

    private static void mayDecide(boolean missionSpeaks, Actor by) {
        if (!missionSpeaks && !by.has(Right.NEED_SUBMIT)) {
            throw new NotAllowed(NeedsRule.ONLY_FOCAL_POINT_SUBMITS);
        }
    }
}
