package org.palermoassist.needs;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** What a reader may do with a need as it stands: the one list for page and API. Each service decides again. */
final class NeedActs {
    private NeedActs() {}

    /**
     * What counts for the decision.
     *
     * @param state whose need it is
     * @param status where it stands
     * @param level who may see it
     * @param asked whether wider sight is asked for
     * @param estimated whether there is an estimate
     * @param mission whether the reader is the mission of a State without focal point, and the Secretariat entered the need (U-3)
     * @param written whether the reader wrote or submitted it, in whatever workspace
     */
    record Standing(
            String state,
            NeedStatus status,
            Optional<AccessLevel> level,
            boolean asked,
            boolean estimated,
            boolean mission,
            boolean written) {
        boolean live() {
            return status == NeedStatus.SUBMITTED || status.isStated();
        }

        boolean draft() {
            return status == NeedStatus.DRAFT || status == NeedStatus.RETURNED;
        }
    }

    static Set<NeedAct> of(Standing need, Actor by) {
        Set<NeedAct> acts = EnumSet.noneOf(NeedAct.class);
        if (by.speaksFor(need.state())) {
            if (by.has(Right.NEED_DRAFT)) {
                writer(need, by, acts);
            }
            add(acts, NeedAct.WITHDRAW, need.mission() && need.status().allows(NeedStatus.WITHDRAWN));
            if (by.has(Right.NEED_SUBMIT)) {
                focalPoint(need, acts);
            }
        }
        secretariat(need, by, acts);
        return acts;
    }

    private static void writer(Standing need, Actor by, Set<NeedAct> acts) {
        acts.add(NeedAct.COPY);
        if (need.draft() || need.live() && (by.has(Right.NEED_SUBMIT) || need.mission())) {
            acts.add(NeedAct.EDIT);
            acts.add(NeedAct.TRANSLATE);
        }
    }

    private static void focalPoint(Standing need, Set<NeedAct> acts) {
        add(acts, NeedAct.SUBMIT, need.draft());
        add(acts, NeedAct.WITHDRAW, need.status().allows(NeedStatus.WITHDRAWN));
        add(acts, NeedAct.CHANGE_LEVEL, need.live());
        add(acts, NeedAct.INVITE, need.draft() || need.live());
        add(acts, NeedAct.MERGE, need.live());
        add(acts, NeedAct.DECLARE_MET, need.status().isStated());
        add(acts, NeedAct.CONFIRM, need.status().isStated());
        add(acts, NeedAct.TICK_SUFFICIENT, need.status().isStated() && !need.estimated());
        add(acts, NeedAct.ANSWER_WIDER_SIGHT, need.asked());
    }

    private static void secretariat(Standing need, Actor by, Set<NeedAct> acts) {
        boolean submitted = need.status() == NeedStatus.SUBMITTED;
        add(acts, NeedAct.VALIDATE, by.has(Right.NEED_VALIDATE) && submitted && !need.written());
        add(acts, NeedAct.RETURN, by.has(Right.NEED_VALIDATE) && submitted);
        boolean narrow = need.level()
                .filter(level -> level.narrowerThan(AccessLevel.PUBLIC))
                .isPresent();
        add(acts, NeedAct.ASK_WIDER_SIGHT, by.has(Right.NEED_ASK_SIGHT) && need.live() && narrow && !need.asked());
    }

    private static void add(Set<NeedAct> acts, NeedAct act, boolean may) {
        if (may) {
            acts.add(act);
        }
    }
}
