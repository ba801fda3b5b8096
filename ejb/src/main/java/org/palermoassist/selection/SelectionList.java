package org.palermoassist.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.fund.ChargeTrial;
import org.palermoassist.shared.Money;

/** Computes the list from its inputs and nothing else: who is eligible, who comes before whom, whom the pools bear (E-1 to E-10). */
final class SelectionList {
    private final Inputs inputs;
    private final Map<String, StateStanding> states;
    private final List<Ranked> eligible = new ArrayList<>();
    private final List<SheetLine> without = new ArrayList<>();

    private SelectionList(Inputs inputs) {
        this.inputs = inputs;
        this.states = inputs.byCode();
    }

    static Sheet of(Inputs inputs) {
        SelectionList list = new SelectionList(inputs);
        list.sort();
        List<SheetLine> lines = list.walk(Ranking.of(list.eligible, inputs));
        list.without.sort(Comparator.comparing(line -> line.nomination().value()));
        lines.addAll(list.without);
        return new Sheet(List.copyOf(lines));
    }

    /** Parts the eligible from the refused, and says the how-many-th of its State each is (E-4). */
    private void sort() {
        Map<String, Integer> seats = new HashMap<>();
        List<Candidate> left = new ArrayList<>();
        for (Candidate one : inputs.candidates()) {
            List<Reason> refusals = Eligibility.refusals(one, states.get(one.state()), inputs);
            if (refusals.isEmpty()) {
                left.add(one);
            } else {
                without.add(line(one, Outcome.NOT_ELIGIBLE, refusals));
            }
        }
        left.sort(Comparator.comparing(inputs::isLate).thenComparing(Candidate.OWN_ORDER));
        for (Candidate one : left) {
            int taken = states.get(one.state()).seatsTaken();
            int round = seats.merge(one.state(), taken + 1, (had, first) -> had + 1);
            if (round > inputs.rules().perState()) {
                Reason full = Reason.of(
                        Criterion.STATE_HAS_ITS_EXPERTS, inputs.rules().perState());
                without.add(line(one, Outcome.OVER_STATE_LIMIT, List.of(full)));
            } else {
                eligible.add(ranked(one, round));
            }
        }
    }

    private Ranked ranked(Candidate one, int round) {
        StateStanding state = states.get(one.state());
        Tier tier = state.tier(inputs.opensOn(), inputs.rules()).orElseThrow();
        return new Ranked(one, state, tier, inputs.isLate(one), round, Points.of(one, state, tier, inputs.rules()));
    }

    /** Walks the list through the pools: who fits none is noted, and the next is looked at (E-10). */
    private List<SheetLine> walk(List<Placed> placed) {
        ChargeTrial pools = new ChargeTrial(inputs.pools(), inputs.today());
        List<SheetLine> lines = new ArrayList<>();
        for (Placed place : placed) {
            lines.add(line(lines.size() + 1, place, pools));
        }
        return lines;
    }

    private SheetLine line(int number, Placed place, ChargeTrial pools) {
        Ranked ranked = place.ranked();
        Optional<Money> estimate = ranked.one().estimate();
        Walk.Step step = Walk.step(estimate, inputs.cost(ranked.state()), pools);
        return new SheetLine(
                number,
                ranked.one().ref(),
                ranked.state().code(),
                ranked.round(),
                ranked.late(),
                Optional.of(ranked.tier()),
                ranked.points(),
                Optional.of(place.by()),
                step.outcome(),
                step.reasons(),
                estimate,
                step.shares());
    }

    private SheetLine line(Candidate one, Outcome outcome, List<Reason> reasons) {
        StateStanding state = states.get(one.state());
        return new SheetLine(
                0,
                one.ref(),
                one.state(),
                0,
                one.completeAt().isPresent() && inputs.isLate(one),
                state.tier(inputs.opensOn(), inputs.rules()),
                List.of(),
                Optional.empty(),
                outcome,
                reasons,
                one.estimate(),
                List.of());
    }
}
