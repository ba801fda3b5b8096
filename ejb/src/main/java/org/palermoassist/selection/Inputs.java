package org.palermoassist.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermoassist.calls.CallRef;
import org.palermoassist.fund.Cost;
import org.palermoassist.fund.PoolStanding;

/**
 * All that a selection depends on, as it stood at one moment. The same inputs give the same list.
 *
 * @param call that is decided
 * @param opensOn first day of the meeting
 * @param instrument of the meeting
 * @param firstUntil last day of the first list
 * @param lateUntil last day of the late list
 * @param zone in which those days end (U-30)
 * @param bodies codes of the meeting and its body, for the limits of pools
 * @param provisions that the meeting treats
 * @param seed of the lot
 * @param today day on which pools are charged
 * @param rules in force for the call
 * @param states by code
 * @param candidates by ref
 * @param pools of the call, oldest first, with what the call may still take of each
 * @param deviations in the order in which they were recorded
 */
record Inputs(
        CallRef call,
        LocalDate opensOn,
        String instrument,
        LocalDate firstUntil,
        LocalDate lateUntil,
        ZoneId zone,
        SortedSet<String> bodies,
        SortedSet<String> provisions,
        long seed,
        LocalDate today,
        RuleSet rules,
        List<StateStanding> states,
        List<Candidate> candidates,
        List<PoolStanding> pools,
        List<Deviation> deviations) {

    /** Puts lists without an order of their own in order: it has no part in the outcome. */
    Inputs {
        states = states.stream()
                .sorted(Comparator.comparing(StateStanding::code))
                .toList();
        candidates = candidates.stream()
                .sorted(Comparator.comparing(one -> one.ref().value()))
                .toList();
        pools = List.copyOf(pools);
        deviations = List.copyOf(deviations);
    }

    Map<String, StateStanding> byCode() {
        return states.stream().collect(Collectors.toMap(StateStanding::code, Function.identity()));
    }

    /** The day of an instant where deadlines end. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** Whether the nomination was complete after the first list was closed. */
    boolean isLate(Candidate one) {
        return day(one.completeAt().orElseThrow()).isAfter(firstUntil);
    }

    /** What is known of the cost of a State's expert. */
    Cost cost(StateStanding state) {
        return new Cost(state.regions(), bodies, provisions, state.isLdc(opensOn), opensOn);
    }
}
