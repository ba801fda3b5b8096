package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.Nominations;
import org.palermoassist.security.Right;
import org.palermoassist.selection.DecisionRow;
import org.palermoassist.selection.Estimates;
import org.palermoassist.selection.PanelMember;
import org.palermoassist.selection.RuleSet;
import org.palermoassist.selection.Run;
import org.palermoassist.web.security.CurrentActor;

/** Which steps of a selection are done, and who must act next (U-38). */
@RequestScoped
class SelectionSteps {
    @Inject
    private Nominations nominations;

    @Inject
    private Estimates estimates;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * A step.
     *
     * @param key of its words
     * @param done how much of it is done
     * @param due how much there is to do
     * @param who must act; empty where the role says it
     * @param next whether it is the first that is not done
     */
    public record Step(String key, long done, long due, String who, boolean next) {
        /** Whether it is done. */
        public boolean isComplete() {
            return done >= due;
        }

        private Step coming() {
            return new Step(key, done, due, who, true);
        }
    }

    List<Step> of(CallDetails call, Run run, List<PanelMember> members, RuleSet rules, DecisionRow decision) {
        List<NominationFacts> standing =
                nominations.facts(call.ref(), current.actor().with(Right.NOMINATION_READ)).stream()
                        .filter(one -> one.status().stands())
                        .toList();
        long costs = standing.stream()
                .filter(one -> estimates.of(call.ref(), current.actor()).containsKey(one.ref()))
                .count();
        long locked = members.stream().filter(one -> one.lockedAt().isPresent()).count();
        LocalDate today = LocalDate.ofInstant(clock.instant(), call.deadlineZone());
        boolean over = today.isAfter(call.lateUntil());
        int signed = run == null ? 0 : run.signatures().size();
        int due = Math.max(rules.panel(), members.size());
        List<Step> steps = List.of(
                new Step("panel", members.size(), rules.panel(), "", false),
                new Step("closed", over ? 1 : 0, 1, "", false),
                new Step("marks", locked, due, waiting(members), false),
                new Step("costs", costs, standing.size(), "", false),
                new Step("list", run == null ? 0 : 1, 1, "", false),
                new Step(
                        "signatures",
                        decision == null ? signed : rules.panel(),
                        rules.panel(),
                        unsigned(members, run),
                        false),
                new Step("decision", decision == null ? 0 : 1, 1, "", false));
        return withNext(steps);
    }

    private static List<Step> withNext(List<Step> steps) {
        List<Step> shown = new ArrayList<>();
        boolean found = false;
        for (Step step : steps) {
            boolean next = !found && !step.isComplete();
            found |= next;
            shown.add(next ? step.coming() : step);
        }
        return shown;
    }

    private static String waiting(List<PanelMember> members) {
        return members.stream()
                .filter(one -> one.lockedAt().isEmpty())
                .map(PanelMember::name)
                .collect(Collectors.joining(", "));
    }

    private static String unsigned(List<PanelMember> members, Run run) {
        return members.stream()
                .filter(one -> run == null
                        || run.signatures().stream()
                                .noneMatch(had -> had.login().equals(one.login())))
                .map(PanelMember::name)
                .collect(Collectors.joining(", "));
    }
}
