package org.palermoassist.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palermoassist.reference.PartyStatus;

/** Who may be funded at all (E-1 to E-3, E-5): every criterion that is not met, so that nobody learns of them one after the other. */
final class Eligibility {
    private final Inputs inputs;
    private final List<Reason> refusals = new ArrayList<>();

    private Eligibility(Inputs inputs) {
        this.inputs = inputs;
    }

    /** Why the nomination is refused; empty when it is eligible. */
    static List<Reason> refusals(Candidate one, StateStanding state, Inputs inputs) {
        Eligibility check = new Eligibility(inputs);
        check.state(state);
        check.nominee(one);
        check.inTime(one);
        return check.refusals;
    }

    private void state(StateStanding state) {
        RuleSet rules = inputs.rules();
        need(!state.organization(), Criterion.STATE_IS_NO_ORGANIZATION, state.code());
        boolean bound = state.party()
                .filter(standing -> standing == PartyStatus.Standing.PARTY || rules.signatories())
                .isPresent();
        need(bound, Criterion.STATE_IS_PARTY, state.code(), inputs.instrument());
        boolean developing =
                state.organization() || state.tier(inputs.opensOn(), rules).isPresent();
        need(developing, Criterion.STATE_IS_DEVELOPING, state.code(), inputs.opensOn());
    }

    private void nominee(Candidate one) {
        need(one.government(), Criterion.SERVES_GOVERNMENT);
        SortedSet<String> missing = new TreeSet<>(one.meetings());
        missing.removeAll(one.expertIn());
        need(missing.isEmpty(), Criterion.EXPERTISE_IS_NAMED, String.join(" ", missing));
        need(one.home().equals(one.state()), Criterion.BASED_AT_HOME, one.home(), one.state());
        need(one.statement(), Criterion.NOT_FUNDED_ELSEWHERE);
        int days = inputs.rules().claimDays();
        need(one.claimDays() <= days, Criterion.NO_OLD_CLAIM, one.claimDays(), days);
        need(!one.blocked(), Criterion.NOT_BLOCKED);
    }

    private void inTime(Candidate one) {
        LocalDate last = inputs.lateUntil();
        boolean inTime =
                one.completeAt().filter(at -> !inputs.day(at).isAfter(last)).isPresent();
        String when = one.completeAt().map(at -> inputs.day(at).toString()).orElse("-");
        need(inTime, Criterion.COMPLETE_IN_TIME, last, when);
    }

    private void need(boolean met, Criterion rule, Object... facts) {
        if (!met) {
            refusals.add(Reason.of(rule, facts));
        }
    }
}
