package org.palermoassist.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.selection.SelectionGround.MANAGER;
import static org.palermoassist.selection.SelectionGround.usd;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.calls.NominationChanges;
import org.palermoassist.calls.NominationForm;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationStatus;
import org.palermoassist.fund.Obligations;
import org.palermoassist.security.Actor;
import org.palermoassist.travel.MeetingReports;

/** What follows from news of a selection and of a State, through all capabilities that hear of it: places, money, journeys. */
@ExtendWith(ArquillianExtension.class)
class JourneysFollowIT {
    @Inject
    private SelectionGround ground;

    @Inject
    private SelectionDecisions decisions;

    @Inject
    private SelectedPlaces places;

    @Inject
    private Selections selections;

    @Inject
    private NominationChanges changes;

    @Inject
    private ObligationReading obliged;

    @Inject
    private Obligations obligations;

    @Inject
    private MeetingReports reports;

    @Inject
    private FundReading fund;

    @Inject
    private RetainedDeclarations declarations;

    @Inject
    private PanelStore panels;

    @Inject
    private UserTransaction transaction;

    /** One funded nomination of 4,000 with money for another. */
    private NominationRef funded(SelectionGround.Ground at, String state) {
        NominationRef ref = ground.nominate(at.call(), state, "4000");
        decisions.decide(at.call(), ground.signed(at, List.of(ref)), MANAGER);
        return ref;
    }

    private ObligationRef obligation(NominationRef ref) {
        return selections.outcome(ref, MANAGER).orElseThrow().obligation().orElseThrow();
    }

    @Test
    void an_expert_who_is_selected_has_a_journey_on_the_money_that_was_reserved() {
        SelectionGround.Ground at = ground.call("9000");
        NominationRef ref = funded(at, ground.states().get(0));
        assertThat(ground.journeys(ref)).containsExactly("OPENED " + obligation(ref));
    }

    @Test
    void a_nomination_that_its_state_takes_back_gives_up_place_money_and_journey() {
        SelectionGround.Ground at = ground.call("9000");
        String state = ground.states().get(0);
        NominationRef ref = funded(at, state);
        ObligationRef money = obligation(ref);
        changes.withdraw(ref, "Not free that week", ground.officer(state));
        assertThat(selections.outcome(ref, MANAGER).orElseThrow().outcome()).isEqualTo(Outcome.GIVEN_UP);
        assertThat(obliged.details(money, MANAGER).row().status()).isEqualTo(ObligationStatus.CANCELLED);
        assertThat(fund.pool(at.pool(), MANAGER).available()).isEqualTo(usd("9000"));
        assertThat(ground.journeys(ref)).containsExactly("CANCELLED " + money);
    }

    @Test
    void a_reservation_that_is_given_up_ends_the_place_and_the_next_one_travels() {
        SelectionGround.Ground at = ground.call("5000");
        NominationRef first = ground.nominate(at.call(), ground.states().get(0), "4000");
        NominationRef second = ground.nominate(at.call(), ground.states().get(1), "4000");
        decisions.decide(at.call(), ground.signed(at, List.of(first, second)), MANAGER);
        ObligationRef money = obligation(first);
        assertThat(ground.journeys(second)).isEmpty();
        obligations.cancel(money, "Not approved in time", MANAGER);
        assertThat(ground.journeys(first)).containsExactly("CANCELLED " + money);
        assertThat(comes(at)).as("nobody travels on money that went back").isZero();
        assertThat(decisions.moveUp(at.call(), MANAGER)).isEqualTo(1);
        assertThat(ground.journeys(second)).containsExactly("OPENED " + obligation(second));
        assertThat(comes(at)).isEqualTo(1);
    }

    private long comes(SelectionGround.Ground at) {
        return reports.of(ground.meeting(at), MANAGER).all().experts();
    }

    @Test
    void whom_the_state_names_instead_takes_the_journey_over_and_then_the_place() {
        SelectionGround.Ground at = ground.call("9000");
        String state = ground.states().get(0);
        NominationRef ref = funded(at, state);
        ObligationRef money = obligation(ref);
        Actor officer = ground.officer(state);
        NominationForm other = new NominationForm("Somebody else", "other@example.org", "en", Optional.empty());
        NominationRef successor = changes.replace(ref, other, "Has fallen ill", officer);
        assertThat(ground.journeys(ref)).isEmpty();
        assertThat(ground.journeys(successor)).containsExactly("OPENED " + money);
        ground.complete(successor, state, at.call());
        places.replace(ref, successor, MANAGER);
        assertThat(selections.outcome(ref, MANAGER).orElseThrow().outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(obligation(successor)).isEqualTo(money);
        assertThat(ground.journeys(successor)).containsExactly("OPENED " + money);
    }

    @Test
    void what_members_of_a_panel_declared_is_erased_and_that_they_did_stays() throws Exception {
        SelectionGround.Ground at = ground.call("9000");
        funded(at, ground.states().get(0));
        assertThat(panels.members(at.call()))
                .allMatch(member -> member.nationality().isPresent());
        erase(ground.today().plusDays(22).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(panels.members(at.call())).as("the meeting closes that day").allMatch(member -> member.nationality()
                .isPresent());
        erase(ground.today().plusDays(24).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(panels.members(at.call()))
                .allMatch(PanelMember::declared)
                .allMatch(member -> member.nationality().isEmpty())
                .allMatch(member -> member.interests().isEmpty());
    }

    private void erase(Instant before) throws Exception {
        transaction.begin();
        declarations.erase(before, 10_000);
        transaction.commit();
    }
}
