package org.palermoassist.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.selection.SelectionGround.MANAGER;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationStatus;
import org.palermoassist.fund.Obligations;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Sha256;

/** A selection from the panel to the ledger, on the real schema. */
@ExtendWith(ArquillianExtension.class)
class SelectionIT {
    @Inject
    private SelectionGround ground;

    @Inject
    private Panels panels;

    @Inject
    private SelectionRuns runs;

    @Inject
    private SelectionDecisions decisions;

    @Inject
    private Selections selections;

    @Inject
    private RuleVersions rules;

    @Inject
    private FundReading fund;

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationReading obliged;

    @Resource
    private ManagedThreadFactory threads;

    private Outcome outcome(NominationRef ref) {
        return selections.outcome(ref, MANAGER).orElseThrow().outcome();
    }

    @Test
    void what_the_panel_signed_is_reserved_and_the_rest_waits() throws Exception {
        SelectionGround.Ground at = ground.call("9000");
        List<NominationRef> all = ground.three(at);
        int number = ground.signed(at, all);
        Sheet computed = runs.run(at.call(), number, MANAGER).sheet();
        assertThat(computed.funded()).extracting(SheetLine::nomination).containsExactly(all.get(0), all.get(1));
        assertThat(decisions.decide(at.call(), number, MANAGER)).isEqualTo(2);
        assertThat(outcome(all.get(2))).isEqualTo(Outcome.WAITING);
        assertThat(fund.pool(at.pool(), MANAGER).available()).isEqualTo(SelectionGround.usd("1000"));
        Decided first = selections.outcome(all.get(0), MANAGER).orElseThrow();
        assertThat(obliged.details(first.obligation().orElseThrow(), MANAGER)
                        .row()
                        .status())
                .isEqualTo(ObligationStatus.RESERVED);
        Run run = runs.run(
                at.call(), selections.decision(at.call(), MANAGER).orElseThrow().number(), MANAGER);
        assertThat(Recomputation.of(run.inputs())).isEqualTo(Compared.lines(run.sheet()));
        assertThat(SelectionText.list(run.inputs())).isEqualTo(run.sheetText());
        assertThat(Sha256.hex(run.sheetText())).isEqualTo(run.sheetHash());
        assertThat(SheetText.of(run.sheet()))
                .as("read back, it is the same text")
                .isEqualTo(run.sheetText());
        assertThat(selections.fundedStates(at.call(), Actor.anonymous())).hasSize(2);
        refused(SelectionRule.CALL_IS_UNDECIDED, () -> decisions.decide(at.call(), number, MANAGER));
        refused(SelectionRule.CALL_IS_UNDECIDED, () -> runs.compute(at.call(), MANAGER));
    }

    @Test
    void each_state_is_told_of_its_own_nomination_and_experts_of_what_concerns_their_journey() {
        SelectionGround.Ground at = ground.call("9000");
        List<NominationRef> all = ground.three(at);
        Actor officer = ground.officer(ground.states().get(0));
        Actor other = ground.officer(ground.states().get(2));
        decisions.decide(at.call(), ground.signed(at, all), MANAGER);
        assertThat(ground.notices(all.get(0)))
                .contains(officer.login() + " SELECTION_FUNDED")
                .noneMatch(told -> told.startsWith(other.login()));
        assertThat(ground.notices(all.get(2))).contains(other.login() + " SELECTION_WAITING");
        assertThat(ground.letters(all.get(0))).containsExactly("expert.selected");
        assertThat(ground.letters(all.get(2))).as("the State tells who waits").isEmpty();
        Decided first = selections.outcome(all.get(0), MANAGER).orElseThrow();
        obligations.cancel(first.obligation().orElseThrow(), "Cannot travel", MANAGER);
        decisions.moveUp(at.call(), MANAGER);
        assertThat(ground.letters(all.get(0))).containsExactly("expert.selected", "expert.released");
        assertThat(ground.letters(all.get(2))).containsExactly("expert.selected");
        assertThat(ground.notices(all.get(2))).contains(other.login() + " SELECTION_FUNDED");
    }

    @Test
    void two_managers_at_once_exactly_one_selection_stands_and_nothing_is_overdrawn() throws Exception {
        SelectionGround.Ground at = ground.call("9000");
        List<NominationRef> all = ground.three(at);
        int number = ground.signed(at, all);
        List<FutureTask<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Callable<Boolean> work = () -> {
                try {
                    decisions.decide(at.call(), number, MANAGER);
                    return true;
                } catch (RuleViolation broken) {
                    assertThat(broken.rule()).isEqualTo(SelectionRule.CALL_IS_UNDECIDED);
                    return false;
                }
            };
            FutureTask<Boolean> task = new FutureTask<>(work);
            tasks.add(task);
            threads.newThread(task).start();
        }
        List<Boolean> decided = new ArrayList<>();
        for (FutureTask<Boolean> task : tasks) {
            decided.add(task.get());
        }
        assertThat(decided).containsOnlyOnce(true);
        assertThat(fund.pool(at.pool(), MANAGER).available()).isEqualTo(SelectionGround.usd("1000"));
        assertThat(selections.funded(at.call(), MANAGER)).hasSize(2);
    }

    @Test
    void a_panel_is_blind_and_marks_nobody_it_may_not() {
        SelectionGround.Ground at = ground.call("9000");
        List<NominationRef> all = ground.three(at);
        Actor one = at.panel().get(0);
        refused(SelectionRule.INTERESTS_ARE_DECLARED, () -> panels.mark(at.call(), all.get(0), 20, one));
        String own = ground.states().get(0);
        panels.declare(at.call(), new Panels.Declaration(own, "Taught one of them", Set.of(all.get(1))), one);
        refused(SelectionRule.NOT_ONES_OWN_NATIONALITY, () -> panels.mark(at.call(), all.get(0), 20, one));
        refused(SelectionRule.NO_CONFLICT_OF_INTEREST, () -> panels.mark(at.call(), all.get(1), 20, one));
        refused(SelectionRule.MARK_IS_IN_RANGE, () -> panels.mark(at.call(), all.get(2), 26, one));
        refused(SelectionRule.ALL_ARE_MARKED, () -> panels.lock(at.call(), one));
        refused(SelectionRule.ON_THE_PANEL, () -> runs.latest(at.call(), one));
        panels.mark(at.call(), all.get(2), 20, one);
        panels.mark(at.call(), all.get(2), 21, one);
        panels.lock(at.call(), one);
        refused(SelectionRule.MARKS_ARE_LOCKED_ONCE, () -> panels.mark(at.call(), all.get(2), 22, one));
        runs.compute(at.call(), MANAGER);
        assertThat(runs.latest(at.call(), one).orElseThrow().sheet().lines()).hasSize(3);
        Actor stranger = SelectionGround.person("stranger", Role.PANEL_MEMBER);
        refused(SelectionRule.ON_THE_PANEL, () -> panels.sheet(at.call(), stranger));
        assertThatThrownBy(() -> panels.sheet(at.call(), MANAGER)).isInstanceOf(NotAllowed.class);
        refused(SelectionRule.MEMBER_HAS_THE_ROLE, () -> panels.convene(at.call(), "nobody", MANAGER));
    }

    @Test
    void nothing_is_decided_without_three_marks_and_three_signatures_on_what_still_holds() {
        SelectionGround.Ground at = ground.call("9000");
        List<NominationRef> all = ground.three(at);
        int early = runs.compute(at.call(), MANAGER);
        refused(SelectionRule.PANEL_HAS_MARKED, () -> decisions.decide(at.call(), early, MANAGER));
        at.panel().forEach(member -> ground.marked(at.call(), all, member));
        int number = runs.compute(at.call(), MANAGER);
        runs.sign(at.call(), number, at.panel().get(0));
        runs.sign(at.call(), number, at.panel().get(0));
        refused(SelectionRule.PANEL_HAS_SIGNED, () -> decisions.decide(at.call(), number, MANAGER));
        refused(
                SelectionRule.INPUTS_ARE_AS_SIGNED,
                () -> runs.sign(at.call(), early, at.panel().get(1)));
        runs.sign(at.call(), number, at.panel().get(1));
        runs.sign(at.call(), number, at.panel().get(2));
        ground.unsaid(all.get(0), "STATEMENT");
        refused(SelectionRule.INPUTS_ARE_AS_SIGNED, () -> decisions.decide(at.call(), number, MANAGER));
    }

    @Test
    void a_deviation_has_a_reason_and_moves_the_nomination() {
        SelectionGround.Ground at = ground.call("9000");
        List<NominationRef> all = ground.three(at);
        at.panel().forEach(member -> ground.marked(at.call(), all, member));
        runs.compute(at.call(), MANAGER);
        Actor one = at.panel().get(0);
        refused(SelectionRule.DEVIATION_HAS_A_REASON, () -> runs.deviate(at.call(), all.get(2), 1, " ", one));
        int number = runs.deviate(at.call(), all.get(2), 1, "Presents the model law", one);
        Sheet sheet = runs.run(at.call(), number, MANAGER).sheet();
        assertThat(sheet.lines().get(0).nomination()).isEqualTo(all.get(2));
        assertThat(sheet.lines().get(0).by()).contains(Reason.of(Criterion.DEVIATION, 3, 1));
        assertThat(runs.deviations(at.call(), MANAGER))
                .extracting(DeviationRow::why)
                .containsExactly("Presents the model law");
        assertThatThrownBy(() -> runs.deviate(at.call(), all.get(0), 1, "No", MANAGER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void other_rules_and_ceilings_are_tried_without_leaving_a_trace() {
        SelectionGround.Ground at = ground.call("9000");
        ground.three(at);
        Sheet half = runs.whatIf(at.call(), Optional.empty(), 0, MANAGER);
        assertThat(half.funded()).isEmpty();
        assertThat(runs.whatIf(at.call(), Optional.of(1), 100, MANAGER).funded())
                .hasSize(2);
        assertThat(runs.latest(at.call(), MANAGER)).isEmpty();
        RuleSet first = rules.version(1, MANAGER);
        int version = rules.enter(SelectionWorld.rules(false, GenderMode.QUOTA_WITHIN_TIER, true), MANAGER);
        assertThat(version).isGreaterThan(1);
        assertThat(rules.version(1, MANAGER)).isEqualTo(first);
        assertThat(rules.version(version, MANAGER).strict()).isFalse();
    }
}
