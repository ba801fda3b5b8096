package org.palermoassist.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.selection.SelectionGround.MANAGER;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.Obligations;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;

/** What becomes of places and their money once a call is decided, on the real schema. */
@ExtendWith(ArquillianExtension.class)
class PlacesIT {
    @Inject
    private SelectionGround ground;

    @Inject
    private SelectionDecisions decisions;

    @Inject
    private SelectedPlaces places;

    @Inject
    private Selections selections;

    @Inject
    private FundReading fund;

    @Inject
    private Obligations obligations;

    @Resource
    private ManagedThreadFactory threads;

    private Outcome outcome(NominationRef ref) {
        return selections.outcome(ref, MANAGER).orElseThrow().outcome();
    }

    @Test
    void a_waiting_nominee_moves_up_when_money_returns() {
        SelectionGround.Ground at = ground.call("9000");
        List<NominationRef> all = ground.three(at);
        decisions.decide(at.call(), ground.signed(at, all), MANAGER);
        assertThat(decisions.moveUp(at.call(), MANAGER)).as("nothing came back").isZero();
        Decided first = selections.outcome(all.get(0), MANAGER).orElseThrow();
        obligations.cancel(first.obligation().orElseThrow(), "Cannot travel", MANAGER);
        assertThat(outcome(all.get(0))).isEqualTo(Outcome.GIVEN_UP);
        assertThat(decisions.moveUp(at.call(), MANAGER)).isEqualTo(1);
        assertThat(outcome(all.get(2))).isEqualTo(Outcome.FUNDED);
        assertThat(selections.funded(at.call(), MANAGER))
                .extracting(Decided::nomination)
                .containsExactly(all.get(1), all.get(2));
    }

    @Test
    void a_funded_nomination_that_the_state_takes_back_frees_its_money() {
        SelectionGround.Ground at = ground.call("9000");
        List<NominationRef> all = ground.three(at);
        decisions.decide(at.call(), ground.signed(at, all), MANAGER);
        Actor state = Actor.of(
                "fp", "fp", Role.FOCAL_POINT, Optional.of(ground.states().get(0)), Optional.empty(), true);
        ground.withdraw(all.get(0), state);
        assertThat(outcome(all.get(0))).isEqualTo(Outcome.GIVEN_UP);
        assertThat(fund.pool(at.pool(), MANAGER).available()).isEqualTo(SelectionGround.usd("5000"));
        assertThat(selections.outcome(all.get(1), state))
                .as("another State's outcome")
                .isEmpty();
        assertThat(selections.own(at.call(), state))
                .extracting(Decided::nomination)
                .containsExactly(all.get(0));
    }

    @Test
    void moving_up_and_giving_up_at_once_leave_what_the_pool_can_bear() throws Exception {
        SelectionGround.Ground at = ground.call("9000");
        List<NominationRef> all = ground.three(at);
        decisions.decide(at.call(), ground.signed(at, all), MANAGER);
        Decided first = selections.outcome(all.get(0), MANAGER).orElseThrow();
        FutureTask<Integer> moving = new FutureTask<>(() -> decisions.moveUp(at.call(), MANAGER));
        FutureTask<Boolean> giving = new FutureTask<>(() -> {
            obligations.cancel(first.obligation().orElseThrow(), "Cannot travel", MANAGER);
            return true;
        });
        threads.newThread(moving).start();
        threads.newThread(giving).start();
        int moved = moving.get() + (giving.get() ? decisions.moveUp(at.call(), MANAGER) : 0);
        assertThat(moved).isEqualTo(1);
        assertThat(fund.pool(at.pool(), MANAGER).available()).isEqualTo(SelectionGround.usd("1000"));
    }

    @Test
    void a_successor_keeps_the_place_and_a_dearer_journey_needs_the_difference() {
        SelectionGround.Ground at = ground.call("9000");
        List<NominationRef> all = ground.three(at);
        decisions.decide(at.call(), ground.signed(at, all), MANAGER);
        String state = ground.states().get(0);
        NominationRef other = ground.nominate(at.call(), ground.states().get(1), "4000");
        refused(SelectionRule.SUCCESSOR_IS_ELIGIBLE, () -> places.replace(all.get(0), other, MANAGER));
        NominationRef unsigned = ground.nominate(at.call(), state, "4000");
        ground.unsaid(unsigned, "STATEMENT");
        refused(SelectionRule.SUCCESSOR_IS_ELIGIBLE, () -> places.replace(all.get(0), unsigned, MANAGER));
        NominationRef dear = ground.nominate(at.call(), state, "5100");
        refused(SelectionRule.CALL_BEARS_THE_DIFFERENCE, () -> places.replace(all.get(0), dear, MANAGER));
        assertThat(outcome(all.get(0))).as("nothing happened").isEqualTo(Outcome.FUNDED);
        NominationRef next = ground.nominate(at.call(), state, "5000");
        places.replace(all.get(0), next, MANAGER);
        assertThat(outcome(all.get(0))).isEqualTo(Outcome.REPLACED);
        Decided taken = selections.outcome(next, MANAGER).orElseThrow();
        assertThat(taken.outcome()).isEqualTo(Outcome.FUNDED);
        assertThat(taken.place()).isEqualTo(1);
        assertThat(fund.pool(at.pool(), MANAGER).available()).isEqualTo(SelectionGround.usd("0"));
        refused(SelectionRule.NOMINATION_IS_FUNDED, () -> places.replace(all.get(0), next, MANAGER));
    }

    @Test
    void a_dearer_successor_takes_nothing_from_pools_that_are_not_those_of_the_call() {
        SelectionGround.Ground at = ground.call("9000");
        List<NominationRef> all = ground.three(at);
        PoolRef other = ground.anotherPool(at, "50000");
        decisions.decide(at.call(), ground.signed(at, all), MANAGER);
        NominationRef dear = ground.nominate(at.call(), ground.states().get(0), "5100");
        refused(SelectionRule.CALL_BEARS_THE_DIFFERENCE, () -> places.replace(all.get(0), dear, MANAGER));
        assertThat(fund.pool(other, MANAGER).available()).isEqualTo(SelectionGround.usd("50000"));
        NominationRef next = ground.nominate(at.call(), ground.states().get(0), "5000");
        places.replace(all.get(0), next, MANAGER);
        assertThat(fund.pool(at.pool(), MANAGER).available()).isEqualTo(SelectionGround.usd("0"));
        assertThat(fund.pool(other, MANAGER).available()).isEqualTo(SelectionGround.usd("50000"));
    }
}
