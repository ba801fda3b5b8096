package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;
import static org.palermoassist.travel.TravelExamples.usd;
import static org.palermoassist.travel.TravelGround.APPROVER;
import static org.palermoassist.travel.TravelGround.CERTIFIER;
import static org.palermoassist.travel.TravelGround.MANAGER;
import static org.palermoassist.travel.TravelGround.PAYER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationStatus;
import org.palermoassist.fund.Obligations;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.selection.SelectionRule;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.SampleClock;

/** Money of a journey is that of its place: it comes from the pools of the call alone, and the journey ends with it. */
@ExtendWith(ArquillianExtension.class)
class JourneyMoneyIT {
    private static final int FAR = 40;

    @Inject
    private TravelGround ground;

    @Inject
    private TravelDesks desks;

    @Inject
    private TravelPlaces places;

    @Inject
    private JourneyPlanning planning;

    @Inject
    private JourneyAuthorization authorization;

    @Inject
    private JourneyPayments payments;

    @Inject
    private JourneyEnding ending;

    @Inject
    private Replacements replacements;

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationReading obliged;

    @Inject
    private Clock clock;

    private ObligationRef money(JourneyRef ref) {
        return desks.details(ref).row().obligation();
    }

    private static Replacements.Successor successor(String name) {
        return new Replacements.Successor(
                new NominationRef(Refs.next('X')), new Traveller(name, "QM", "QM", ""), false);
    }

    @Test
    void a_journey_ends_with_the_reason_for_which_its_money_was_given_up_and_asks_for_none_anew() throws Exception {
        String body = ground.pool("11300");
        JourneyRef ref = desks.planned(body, "2400", FAR);
        obligations.cancel(money(ref), "Needed for the Conference", MANAGER);
        JourneyDetails ended = desks.details(ref);
        assertThat(ended.row().status()).isEqualTo(JourneyStatus.CANCELLED);
        assertThat(ended.events()).last().satisfies(event -> {
            assertThat(event.act()).isEqualTo(JourneyAct.CANCELLED);
            assertThat(event.reason()).isEqualTo("Needed for the Conference");
        });
        refused(TravelRule.JOURNEY_ORDER, () -> authorization.request(ref, MANAGER));
        refused(TravelRule.JOURNEY_ORDER, () -> planning.plan(ref, ground.itinerary(FAR), "", MANAGER));
        assertThat(ground.available(body)).isEqualTo(usd("11300"));
    }

    @Test
    void a_journey_ends_when_nobody_approved_its_money_in_time() throws Exception {
        String body = ground.pool("11300");
        JourneyRef[] opened = new JourneyRef[1];
        SampleClock.at(clock.instant().minus(Duration.ofDays(11)), () -> opened[0] = desks.planned(body, "2400", FAR));
        Actor machine = Actor.machine("ledger", Right.LEDGER_KEEP);
        assertThat(obligations.expire(money(opened[0]), machine)).isTrue();
        assertThat(desks.status(opened[0])).isEqualTo(JourneyStatus.CANCELLED);
        assertThat(ground.available(body)).isEqualTo(usd("11300"));
    }

    @Test
    void money_that_is_given_up_after_the_ticket_ends_the_journey_and_the_advance_comes_back() throws Exception {
        JourneyRef ref = desks.authorized(ground.pool("11300"), "2400", 3);
        planning.payable(ref, ground.today(), MANAGER);
        payments.pay(ref, new PaymentOrder(PaymentKind.ADVANCE, usd("1000"), "V-1", ""), PAYER);
        obligations.cancel(money(ref), "The meeting is put off", MANAGER);
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.CANCELLED);
        assertThat(desks.details(ref).row().recoverBy()).contains(ground.today().plusDays(30));
    }

    @Test
    void JOURNEY_ORDER_the_money_of_a_journey_that_was_made_stays_for_its_claim() throws Exception {
        JourneyRef ref = desks.authorized(ground.pool("11300"), "2400", -6);
        ending.travelled(ref, MANAGER);
        refused(TravelRule.JOURNEY_ORDER, () -> obligations.cancel(money(ref), "Over", MANAGER));
        assertThat(obliged.details(money(ref), MANAGER).row().status()).isEqualTo(ObligationStatus.OBLIGATED);
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.TRAVELLED);
    }

    @Test
    void CALL_BEARS_THE_DIFFERENCE_a_pool_that_the_call_was_not_given_is_never_touched() throws Exception {
        String body = ground.pool("2599");
        ground.money(body, "11300");
        JourneyRef ref = desks.planned(body, "2000", FAR);
        Assertions.assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> authorization.request(ref, MANAGER))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(SelectionRule.CALL_BEARS_THE_DIFFERENCE);
                    assertThat(refused.facts()).as("what is missing is told").contains(usd("400"));
                });
        assertThat(ground.rows(body).get(0).obliged()).isEqualTo(usd("2260"));
        assertThat(ground.rows(body).get(1).available()).isEqualTo(usd("11300"));
        assertThat(desks.status(ref)).as("nothing happened").isEqualTo(JourneyStatus.PLANNED);
    }

    @Test
    void a_dearer_journey_and_a_longer_one_find_the_difference_in_the_pools_of_the_call() throws Exception {
        String body = ground.pool("4520");
        ground.money(body, "11300");
        JourneyRef ref = desks.authorized(body, "2000", FAR);
        assertThat(ground.rows(body).get(0).obliged()).isEqualTo(usd("2712"));
        Itinerary longer = ground.itinerary(FAR, 5);
        authorization.amend(ref, new Amendment(longer, "Bilateral talks", usd("0"), "Bilateral talks"), MANAGER);
        assertThat(ground.rows(body).get(0).obliged()).isEqualTo(usd("3390"));
        Amendment dearer = new Amendment(longer, "Bilateral talks", usd("1500"), "Dearer");
        authorization.certify(ref, CERTIFIER);
        authorization.approve(ref, APPROVER);
        refused(SelectionRule.CALL_BEARS_THE_DIFFERENCE, () -> authorization.amend(ref, dearer, MANAGER));
        refused(SelectionRule.NOMINATION_IS_FUNDED, () -> replacements.handOver(ref, successor("Dan Oro"), MANAGER));
        assertThat(ground.rows(body).get(1).available()).isEqualTo(usd("11300"));
    }

    @Test
    void another_expert_takes_over_with_the_money_and_after_authorization_with_other_money_of_the_call()
            throws Exception {
        String body = ground.pool("6780");
        ground.money(body, "11300");
        JourneyRef ref = desks.planned(body, "2400", FAR);
        assertThat(replacements.handOver(ref, successor("Ben Tal"), MANAGER)).isEqualTo(ref);
        JourneyDetails now = desks.details(ref);
        assertThat(now.row().name()).isEqualTo("Ben Tal");
        assertThat(now.row().status()).isEqualTo(JourneyStatus.OPENED);
        assertThat(now.legs()).isEmpty();
        JourneyRef bought = desks.authorized(body, "2400", FAR);
        payments.pay(bought, new PaymentOrder(PaymentKind.TICKET, usd("1000"), "V-1", ""), PAYER);
        Replacements.Successor next = successor("Cleo Ima");
        places.replace(desks.details(bought).row().nomination(), next.nomination(), money(bought), "2400");
        JourneyRef other = replacements.handOver(bought, next, MANAGER);
        assertThat(other).isNotEqualTo(bought);
        assertThat(desks.status(bought)).isEqualTo(JourneyStatus.CANCELLED);
        assertThat(money(other)).isNotEqualTo(money(bought));
        assertThat(ground.rows(body).get(0).obliged())
                .as("2,400 twice, and 13 %")
                .isEqualTo(usd("5424"));
        assertThat(ground.rows(body).get(1).available()).isEqualTo(usd("11300"));
        assertThat(desks.authorized(desks.planned(other, FAR)))
                .as("the place is still there, with the other money")
                .isEqualTo(other);
        JourneyRef late = desks.authorized(ground.pool("6780"), "2400", 5);
        refused(TravelRule.REPLACED_IN_TIME, () -> replacements.handOver(late, next, MANAGER));
    }
}
