package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.shared.Refusals.refused;
import static org.palermoassist.travel.TravelExamples.usd;
import static org.palermoassist.travel.TravelGround.APPROVER;
import static org.palermoassist.travel.TravelGround.CERTIFIER;
import static org.palermoassist.travel.TravelGround.MANAGER;
import static org.palermoassist.travel.TravelGround.PAYER;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.FundRule;
import org.palermoassist.fund.Hand;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.RuleViolation;

/** Journeys on the real schema and the real ledger. */
@ExtendWith(ArquillianExtension.class)
class TravelIT {
    /** A day so far ahead that tickets are in time. */
    private static final int FAR = 40;

    @Inject
    private TravelGround ground;

    @Inject
    private TravelDesks desks;

    @Inject
    private JourneyPlanning planning;

    @Inject
    private JourneyAuthorization authorization;

    @Inject
    private JourneyPayments payments;

    @Inject
    private JourneyEnding ending;

    @Inject
    private JourneyReading reading;

    @Inject
    private JourneySteps steps;

    @Inject
    private NoShows noShows;

    @Resource
    private ManagedThreadFactory threads;

    private static PaymentOrder order(PaymentKind kind, String amount) {
        return new PaymentOrder(kind, usd(amount), "V-1", "");
    }

    @Test
    void a_journey_is_authorized_by_three_people_and_paid_by_a_fourth() throws Exception {
        String body = ground.pool("11300");
        JourneyRef ref = desks.planned(body, "2000", FAR);
        JourneyDetails plan = desks.details(ref);
        assertThat(plan.dsa()).isEqualTo(usd("1200"));
        assertThat(plan.terminals()).isEqualTo(usd("200"));
        assertThat(plan.row().cost()).isEqualTo(usd("2400"));
        assertThat(ground.row(body).obliged()).isEqualTo(usd("2260"));
        refused(TravelRule.AUTHORIZED_FIRST, () -> payments.pay(ref, order(PaymentKind.TICKET, "1000"), PAYER));
        authorization.request(ref, MANAGER);
        assertThat(ground.row(body).obliged())
                .as("raised before anything is bought")
                .isEqualTo(usd("2712"));
        assertThat(steps.of(ref, MANAGER).next()).contains(Hand.CERTIFY);
        authorization.certify(ref, CERTIFIER);
        assertThat(steps.of(ref, CERTIFIER).had()).contains(Hand.CERTIFY);
        refused(FundRule.FOUR_HANDS, () -> authorization.approve(ref, CERTIFIER));
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.CERTIFIED);
        authorization.approve(ref, APPROVER);
        refused(FundRule.FOUR_HANDS, () -> payments.pay(ref, order(PaymentKind.TICKET, "1000"), APPROVER));
        refused(TravelRule.WITHIN_AUTHORIZATION, () -> payments.pay(ref, order(PaymentKind.TICKET, "1000.01"), PAYER));
        payments.pay(ref, order(PaymentKind.TICKET, "1000"), PAYER);
        refused(TravelRule.PAID_ONCE, () -> payments.pay(ref, order(PaymentKind.TICKET, "1"), PAYER));
        refused(TravelRule.TICKET_OR_LUMP_SUM, () -> payments.pay(ref, order(PaymentKind.LUMP_SUM, "1"), PAYER));
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.TICKETED);
        assertThat(ground.row(body).paid()).isEqualTo(usd("1000"));
    }

    @Test
    void NOT_ONES_OWN_COST_nobody_acts_on_own_travel() throws Exception {
        String body = ground.pool("11300");
        ObligationRef money = ground.reserve(body, "2000");
        JourneyRef ref = planning.open(
                ground.opening(money, "2000", FAR, false, new Traveller("Amara", "QM", "QM", CERTIFIER.login())),
                MANAGER);
        desks.planned(ref, FAR);
        authorization.request(ref, MANAGER);
        refused(FundRule.NOT_ONES_OWN_COST, () -> authorization.certify(ref, CERTIFIER));
        assertThat(steps.of(ref, CERTIFIER).own()).isTrue();
        assertThat(steps.of(ref, CERTIFIER).steps()).isEmpty();
    }

    @Test
    void a_lump_sum_is_within_the_lowest_fare_and_in_another_currency_is_held_against_dollars() throws Exception {
        JourneyRef ref = desks.planned(ground.pool("11300"), "2400", FAR);
        refused(TravelRule.LUMP_SUM_WITHIN_FARE, () -> planning.lumpSum(ref, usd("1000.01"), MANAGER));
        planning.lumpSum(ref, usd("1000"), MANAGER);
        desks.authorized(ref);
        refused(TravelRule.TICKET_OR_LUMP_SUM, () -> payments.pay(ref, order(PaymentKind.TICKET, "1000"), PAYER));
        PaymentOrder unknown = new PaymentOrder(PaymentKind.LUMP_SUM, Money.of(BigDecimal.TEN, "XTS"), "", "");
        refused(TravelRule.RATE_IS_KNOWN, () -> payments.pay(ref, unknown, PAYER));
        payments.pay(ref, order(PaymentKind.LUMP_SUM, "1000"), PAYER);
        assertThat(desks.details(ref).paid(PaymentKind.LUMP_SUM)).isEqualTo(usd("1000"));
    }

    @Test
    void an_advance_is_late_enough_with_visa_and_details_and_at_most_four_fifths() throws Exception {
        String body = ground.pool("11300");
        JourneyRef early = desks.authorized(body, "2400", FAR);
        planning.payable(early, ground.today(), MANAGER);
        refused(TravelRule.ADVANCE_NOT_TOO_EARLY, () -> payments.pay(early, order(PaymentKind.ADVANCE, "100"), PAYER));
        JourneyRef ref = desks.authorized(body, "2400", 3);
        refused(
                TravelRule.ADVANCE_NEEDS_PAYMENT_DETAILS,
                () -> payments.pay(ref, order(PaymentKind.ADVANCE, "1120"), PAYER));
        planning.payable(ref, ground.today(), MANAGER);
        refused(TravelRule.ADVANCE_WITHIN_SHARE, () -> payments.pay(ref, order(PaymentKind.ADVANCE, "1120.01"), PAYER));
        refused(TravelRule.LATE_TICKET_HAS_REASON, () -> payments.pay(ref, order(PaymentKind.TICKET, "1000"), PAYER));
        payments.pay(ref, new PaymentOrder(PaymentKind.TICKET, usd("1000"), "", "Named late"), PAYER);
        payments.pay(ref, order(PaymentKind.ADVANCE, "1120"), PAYER);
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.ADVANCE_PAID);
        assertThat(steps.of(ref, PAYER).next()).isEmpty();
    }

    @Test
    void ADVANCE_NEEDS_VISA_where_one_is_required() throws Exception {
        String body = ground.pool("11300");
        JourneyRef ref = desks.open(body, "2400", 3, true);
        assertThat(desks.details(ref).visa().late()).as("thirty days are usual").isTrue();
        planning.visa(ref, new VisaNeed("Embassy in the next country", "QN", 2, usd("80"), usd("40")), MANAGER);
        assertThat(desks.details(ref).visa().late()).isFalse();
        desks.authorized(desks.planned(ref, 3));
        planning.payable(ref, ground.today(), MANAGER);
        refused(TravelRule.ADVANCE_NEEDS_VISA, () -> payments.pay(ref, order(PaymentKind.ADVANCE, "1000"), PAYER));
        payments.pay(ref, order(PaymentKind.VISA, "120"), PAYER);
        planning.visaGranted(ref, ground.today(), MANAGER);
        payments.pay(ref, order(PaymentKind.ADVANCE, "1000"), PAYER);
        assertThat(desks.details(ref).paid(PaymentKind.ADVANCE)).isEqualTo(usd("1000"));
    }

    @Test
    void cancelled_before_the_ticket_all_is_released() throws Exception {
        String body = ground.pool("11300");
        JourneyRef ref = desks.authorized(body, "2400", FAR);
        ending.cancel(ref, "The meeting is put off", MANAGER);
        assertThat(ground.available(body)).isEqualTo(usd("11300"));
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.CANCELLED);
        assertThat(desks.details(ref).row().recoverBy()).isEmpty();
        refused(TravelRule.AUTHORIZED_FIRST, () -> payments.pay(ref, order(PaymentKind.TICKET, "1000"), PAYER));
    }

    @Test
    void cancelled_after_the_ticket_what_is_not_refunded_is_spent_and_the_advance_comes_back() throws Exception {
        String body = ground.pool("11300");
        JourneyRef ref = desks.authorized(body, "2400", 3);
        planning.payable(ref, ground.today(), MANAGER);
        payments.pay(ref, new PaymentOrder(PaymentKind.TICKET, usd("1000"), "", "Named late"), PAYER);
        payments.pay(ref, order(PaymentKind.ADVANCE, "1000"), PAYER);
        ending.cancel(ref, "Called to a trial", MANAGER);
        assertThat(desks.details(ref).row().recoverBy()).contains(ground.today().plusDays(30));
        assertThat(ground.row(body).obliged()).as("the unspent").isEqualTo(usd("0"));
        refused(TravelRule.BACK_WITHIN_PAID, () -> payments.back(ref, order(PaymentKind.TICKET, "1000.01"), PAYER));
        payments.back(ref, order(PaymentKind.TICKET, "700"), PAYER);
        payments.back(ref, order(PaymentKind.ADVANCE, "400"), PAYER);
        assertThat(desks.details(ref).row().recoverBy()).isPresent();
        payments.back(ref, order(PaymentKind.ADVANCE, "600"), PAYER);
        assertThat(desks.details(ref).row().recoverBy()).isEmpty();
        assertThat(ground.row(body).paid()).isEqualTo(usd("300"));
        assertThat(ground.available(body)).isEqualTo(usd("10961"));
    }

    @Test
    void an_unexplained_no_show_blocks_and_illness_does_not() throws Exception {
        String body = ground.pool("22600");
        JourneyRef ill = desks.authorized(body, "2400", FAR);
        JourneyRef gone = desks.authorized(body, "2400", FAR);
        ending.noShow(ill, Absence.ILLNESS, "A letter of the hospital is there", MANAGER);
        ending.noShow(gone, Absence.UNEXPLAINED, "", MANAGER);
        NominationRef illExpert = desks.details(ill).row().nomination();
        NominationRef goneExpert = desks.details(gone).row().nomination();
        assertThat(noShows.unexplained(MANAGER))
                .extracting(NoShows.NoShow::nomination)
                .contains(goneExpert)
                .doesNotContain(illExpert);
        assertThat(desks.details(ill).events())
                .allSatisfy(event -> assertThat(event.reason()).doesNotContain("hospital"));
        assertThat(ground.available(body)).isEqualTo(usd("22600"));
    }

    @Test
    void a_longer_stay_for_official_reasons_is_authorized_anew_before_it_is_paid() throws Exception {
        String body = ground.pool("11300");
        JourneyRef ref = desks.authorized(body, "2400", FAR);
        payments.pay(ref, order(PaymentKind.TICKET, "1000"), PAYER);
        Itinerary longer = ground.itinerary(FAR, 5);
        refused(
                TravelRule.WINDOW_OR_REASON,
                () -> authorization.amend(ref, new Amendment(longer, "", usd("0"), "Bilateral talks"), MANAGER));
        authorization.amend(ref, new Amendment(longer, "Bilateral talks", usd("50"), "Bilateral talks"), MANAGER);
        assertThat(desks.details(ref).row().cost()).isEqualTo(usd("3050"));
        assertThat(ground.row(body).obliged()).isEqualTo(usd("2316.50"));
        refused(TravelRule.AUTHORIZED_FIRST, () -> payments.pay(ref, order(PaymentKind.HOTEL, "1"), PAYER));
        authorization.certify(ref, CERTIFIER);
        authorization.approve(ref, APPROVER);
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.TICKETED);
    }

    @Test
    void payment_and_cancellation_that_cross_never_overdraw_and_exactly_one_order_happened() throws Exception {
        for (int round = 0; round < 6; round++) {
            String body = ground.pool("2712");
            JourneyRef ref = desks.authorized(body, "2400", FAR);
            List<Callable<Boolean>> work = List.of(
                    () -> tried(() -> payments.pay(ref, order(PaymentKind.TICKET, "1000"), PAYER)),
                    () -> tried(() -> ending.cancel(ref, "Given up", MANAGER)),
                    () -> tried(() -> ground.reserve(body, "2400")),
                    () -> tried(() -> ending.cancel(ref, "Given up twice", MANAGER)));
            List<Boolean> done = atOnce(work);
            assertThat(done.get(1) ^ done.get(3)).as("given up once").isTrue();
            assertThat(desks.status(ref)).isEqualTo(JourneyStatus.CANCELLED);
            assertThat(ground.available(body).amount()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            Money paid = done.get(0) ? usd("1130") : usd("0");
            Money reserved = done.get(2) ? usd("2712") : usd("0");
            assertThat(ground.available(body).plus(paid).plus(reserved)).isEqualTo(usd("2712"));
            assertThat(desks.details(ref).payments()).hasSize(done.get(0) ? 1 : 0);
        }
    }

    private static boolean tried(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private List<Boolean> atOnce(List<Callable<Boolean>> work) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(work.size(), threads);
        try {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> one : crowd.invokeAll(work)) {
                done.add(one.get());
            }
            return done;
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void journeys_are_for_those_who_read_the_fund() throws Exception {
        JourneyRef ref = desks.open(ground.pool("11300"), "2400", FAR, false);
        assertThatThrownBy(() -> reading.details(ref, TravelGround.person("foc", Role.FOCAL_POINT)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reading.details(ref, TravelGround.person("adm", Role.ADMINISTRATOR)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> planning.plan(ref, ground.itinerary(FAR), "", PAYER))
                .isInstanceOf(NotAllowed.class);
    }
}
