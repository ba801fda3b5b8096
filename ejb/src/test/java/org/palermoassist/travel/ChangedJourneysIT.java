package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;
import static org.palermoassist.travel.TravelExamples.leg;
import static org.palermoassist.travel.TravelExamples.usd;
import static org.palermoassist.travel.TravelGround.APPROVER;
import static org.palermoassist.travel.TravelGround.CERTIFIER;
import static org.palermoassist.travel.TravelGround.MANAGER;
import static org.palermoassist.travel.TravelGround.PAYER;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.SubsistenceRule;

/** What changes after a journey was authorized, before and after it was made; and plans that cannot be. */
@ExtendWith(ArquillianExtension.class)
class ChangedJourneysIT {
    private static final int FAR = 40;
    private static final int PAST = -6;

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
    private TravelCompliance compliance;

    /** Planned for 2,400 with 2,600 set aside. */
    private JourneyRef authorized(int inDays) throws Exception {
        return desks.authorized(ground.pool("11300"), "2600", inDays);
    }

    private static Amendment dearer(Itinerary itinerary, String by) {
        return new Amendment(itinerary, "Talks", usd(by), "The flight was moved");
    }

    @Test
    void a_small_rise_within_the_money_that_was_approved_goes_on_and_a_larger_one_is_authorized_anew()
            throws Exception {
        JourneyRef ref = authorized(FAR);
        assertThat(authorization.amend(ref, dearer(ground.itinerary(FAR), "200"), MANAGER))
                .as("2,600 of 2,600 that were approved")
                .isFalse();
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.APPROVED);
        payments.pay(ref, new PaymentOrder(PaymentKind.TICKET, usd("1200"), "V-1", ""), PAYER);
        assertThat(authorization.amend(ref, dearer(ground.itinerary(FAR), "0.01"), MANAGER))
                .as("more than was approved, however little (F-6)")
                .isTrue();
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.REQUESTED);
        authorization.certify(ref, CERTIFIER);
        authorization.approve(ref, APPROVER);
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.TICKETED);
    }

    @Test
    void a_rise_of_more_than_the_share_is_authorized_anew_though_the_money_is_there() throws Exception {
        JourneyRef ref = desks.authorized(ground.pool("11300"), "3400", FAR);
        assertThat(authorization.amend(ref, dearer(ground.itinerary(FAR), "240.01"), MANAGER))
                .isTrue();
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.REQUESTED);
    }

    @Test
    void after_the_journey_a_longer_stay_is_authorized_before_it_is_claimed() throws Exception {
        JourneyRef ref = authorized(PAST);
        ending.travelled(ref, MANAGER);
        assertThat(authorization.amend(
                        ref, new Amendment(ground.itinerary(PAST, 5), "Talks", usd("0"), "Kept for talks"), MANAGER))
                .isTrue();
        authorization.certify(ref, CERTIFIER);
        authorization.approve(ref, APPROVER);
        ending.travelled(ref, MANAGER);
        assertThat(desks.status(ref)).isEqualTo(JourneyStatus.TRAVELLED);
        assertThat(desks.details(ref).row().cost()).isEqualTo(usd("3000"));
    }

    @Test
    void JOURNEY_ORDER_what_is_not_authorized_is_planned_and_not_amended() throws Exception {
        JourneyRef ref = desks.open(ground.pool("11300"), "2600", FAR, false);
        refused(TravelRule.JOURNEY_ORDER, () -> authorization.amend(ref, dearer(ground.itinerary(FAR), "1"), MANAGER));
    }

    @Test
    void RATE_IS_KNOWN_a_night_at_a_place_without_a_rate_is_refused_and_the_plan_before_stays() throws Exception {
        JourneyRef ref = desks.open(ground.pool("11300"), "2600", FAR, false);
        planning.plan(ref, ground.itinerary(FAR), "", MANAGER);
        LocalDate opens = ground.today().plusDays(FAR);
        Itinerary over = new Itinerary(
                List.of(
                        leg(
                                "QM-CAP Europe/Vienna " + opens.minusDays(2).atTime(8, 0),
                                "QX-NIL Europe/Vienna " + opens.minusDays(2).atTime(12, 0)),
                        leg(
                                "QX-NIL Europe/Vienna " + opens.minusDays(1).atTime(8, 0),
                                "QZ-TRV Europe/Vienna " + opens.minusDays(1).atTime(14, 0)),
                        leg(
                                "QZ-TRV Europe/Vienna " + opens.plusDays(3).atTime(10, 0),
                                "QM-CAP Europe/Vienna " + opens.plusDays(3).atTime(16, 0))),
                new TreeSet<>());
        refused(SubsistenceRule.RATE_IS_KNOWN, () -> planning.plan(ref, over, "", MANAGER));
        assertThat(desks.details(ref).legs()).hasSize(2);
    }

    @Test
    void RATE_IS_KNOWN_a_quote_in_a_currency_without_a_rate_is_refused_and_none_is_kept() throws Exception {
        JourneyRef ref = desks.open(ground.pool("11300"), "2600", FAR, false);
        planning.plan(ref, ground.itinerary(FAR), "", MANAGER);
        refused(TravelRule.RATE_IS_KNOWN, () -> planning.quote(ref, ground.quote("Blue", "10", "XTS"), MANAGER));
        assertThat(desks.details(ref).quotes().quotes()).isEmpty();
    }

    @Test
    void AMOUNT_IS_PAYABLE_an_amount_has_the_digits_of_its_currency() {
        refused(
                TravelRule.AMOUNT_IS_PAYABLE,
                () -> new PaymentOrder(PaymentKind.TICKET, Money.of(new BigDecimal("0.5"), "JPY"), "", ""));
        PaymentOrder three = new PaymentOrder(PaymentKind.TICKET, Money.of(new BigDecimal("0.125"), "KWD"), "", "");
        assertThat(three.amount().amount()).isEqualByComparingTo("0.125");
    }

    @Test
    void what_is_late_stands_in_one_list_by_kind_and_each_figure_is_that_of_its_rows() throws Exception {
        JourneyRef late = authorized(-60);
        planning.payable(late, ground.today(), MANAGER);
        payments.pay(late, new PaymentOrder(PaymentKind.TICKET, usd("1000"), "V-1", "Named late"), PAYER);
        payments.pay(late, new PaymentOrder(PaymentKind.ADVANCE, usd("500"), "V-2", ""), PAYER);
        ending.travelled(late, MANAGER);
        assertThat(compliance.findings(Optional.empty(), MANAGER))
                .filteredOn(finding -> finding.journey().ref().equals(late))
                .extracting(TravelCompliance.Finding::kind)
                .containsExactlyInAnyOrder(
                        TravelCompliance.Kind.TICKET_LATE,
                        TravelCompliance.Kind.CLAIM_MISSING,
                        TravelCompliance.Kind.ADVANCE_NOT_SETTLED);
        for (TravelCompliance.Total total : compliance.totals(MANAGER)) {
            List<TravelCompliance.Finding> rows = compliance.findings(Optional.of(total.kind()), MANAGER);
            assertThat(rows).hasSize(total.count()).allMatch(finding -> finding.kind() == total.kind());
            assertThat(rows.stream().map(TravelCompliance.Finding::amount).reduce(usd("0"), Money::plus))
                    .isEqualTo(total.amount());
        }
    }
}
