package org.palermoassist.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermoassist.fund.ChargeTrial;

/** Walks the waiting list through what the pools have now, in the order that was decided (E-10). */
final class WaitingList {
    private WaitingList() {}

    /**
     * What becomes of each that waits.
     *
     * @param waiting in the order of their places
     * @param inputs as everything stands now
     */
    static List<SheetLine> of(List<Decided> waiting, Inputs inputs) {
        Map<String, Candidate> byRef = inputs.candidates().stream()
                .collect(Collectors.toMap(one -> one.ref().value(), Function.identity()));
        Map<String, StateStanding> states = inputs.byCode();
        ChargeTrial pools = new ChargeTrial(inputs.pools(), inputs.today());
        List<SheetLine> lines = new ArrayList<>();
        for (Decided one : waiting) {
            Candidate nominee = byRef.get(one.nomination().value());
            StateStanding state = states.get(one.state());
            List<Reason> refusals = Eligibility.refusals(nominee, state, inputs);
            Walk.Step step = refusals.isEmpty()
                    ? Walk.step(nominee.estimate(), inputs.cost(state), pools)
                    : new Walk.Step(Outcome.NOT_ELIGIBLE, refusals, List.of());
            lines.add(new SheetLine(
                    one.place(),
                    one.nomination(),
                    one.state(),
                    one.round(),
                    inputs.isLate(nominee),
                    state.tier(inputs.opensOn(), inputs.rules()),
                    List.of(),
                    Optional.empty(),
                    step.outcome(),
                    step.reasons(),
                    nominee.estimate(),
                    step.shares()));
        }
        return lines;
    }
}
