package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;
import static org.palermoassist.travel.TravelExamples.usd;
import static org.palermoassist.travel.TravelGround.APPROVER;
import static org.palermoassist.travel.TravelGround.CERTIFIER;
import static org.palermoassist.travel.TravelGround.MANAGER;
import static org.palermoassist.travel.TravelGround.PAYER;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.donors.MadePossible;
import org.palermoassist.fund.FundRule;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationStatus;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Refs;
import org.palermoassist.subsistence.Itinerary;
import org.palermoassist.subsistence.ItineraryText;
import org.palermoassist.subsistence.SubsistenceRule;

/** Claims on the real schema and the real ledger: what is due is paid, what was too much is recovered, the rest goes back. */
@ExtendWith(ArquillianExtension.class)
class ClaimsIT {
    /** The meeting was last week. */
    private static final int PAST = -6;

    @Inject
    private TravelGround ground;

    @Inject
    private JourneyPlanning planning;

    @Inject
    private TravelDesks desks;

    @Inject
    private JourneyPayments payments;

    @Inject
    private JourneyEnding ending;

    @Inject
    private TravelPlaces places;

    @Inject
    private JourneyReading reading;

    @Inject
    private Claims claims;

    @Inject
    private ClaimSettlement settlement;

    @Inject
    private ObligationReading obliged;

    @Inject
    private ClaimReading claimReading;

    @Inject
    private TripsOfDonors trips;

    @Inject
    private CreditTransfers transfers;

    @Inject
    private Event<DayBegan> days;

    @Resource
    private UserTransaction transaction;

    /** A journey of four nights and four rides, 1,400 together, that is over; a ticket of 1,000 and an advance are paid. */
    private JourneyRef made(String body, String person, String advance) throws Exception {
        return made(body, person, usd(advance));
    }

    private JourneyRef made(String body, String person, Money advance) throws Exception {
        JourneyRef ref = desks.authorized(body, PAST, person);
        planning.payable(ref, ground.today(), MANAGER);
        payments.pay(ref, new PaymentOrder(PaymentKind.TICKET, usd("1000"), "V-1", "Named late"), PAYER);
        payments.pay(ref, new PaymentOrder(PaymentKind.ADVANCE, advance, "V-2", ""), PAYER);
        ending.travelled(ref, MANAGER);
        return ref;
    }

    private static ClaimForm form(Itinerary journey) {
        return new ClaimForm(
                journey,
                Collections.nCopies(ActualJourney.legs(journey), TravelProof.BOARDING_PASS),
                Optional.of(AttendanceProof.BADGE),
                usd("0"));
    }

    private static String person() {
        return "Amara " + Refs.next('T');
    }

    @Test
    void what_is_due_is_paid_and_the_rest_goes_back_to_its_pool() throws Exception {
        String body = ground.pool("11300");
        JourneyRef ref = made(body, person(), "1000");
        Itinerary planned = claims.journey(ref, MANAGER);
        refused(TravelRule.CLAIM_IS_IN, () -> settlement.pay(ref, new SettlementOrder("USD", ""), PAYER));
        claims.submit(ref, form(planned), MANAGER);
        ClaimDetails claim = claims.details(ref, MANAGER).orElseThrow();
        assertThat(claim.entitlement()).isEqualTo(usd("1400"));
        assertThat(claim.due()).isEqualTo(usd("400"));
        assertThat(claim.balance()).isEqualTo(ClaimDetails.Balance.PAY);
        refused(TravelRule.CLAIM_IS_BALANCED, () -> settlement.settle(ref, CERTIFIER));
        refused(FundRule.FOUR_HANDS, () -> settlement.pay(ref, new SettlementOrder("USD", "V-3"), APPROVER));
        assertThat(settlement.pay(ref, new SettlementOrder("USD", "V-3"), PAYER))
                .isEqualTo(usd("400"));
        refused(
                TravelRule.CLAIM_HAS_SOMETHING_DUE,
                () -> settlement.pay(ref, new SettlementOrder("USD", "V-3"), PAYER));
        refused(TravelRule.CLAIM_IS_UNPAID, () -> claims.giveBack(ref, "More is known", CERTIFIER));
        NominationRef nomination = reading.details(ref, MANAGER).row().nomination();
        assertThat(places.letters(nomination)).isEmpty();
        settlement.settle(ref, CERTIFIER);
        assertThat(places.letters(nomination)).as("the expert is told").containsExactly("expert.settled");
        JourneyDetails journey = reading.details(ref, MANAGER);
        assertThat(journey.settledOn()).isPresent();
        assertThat(journey.row().status()).isEqualTo(JourneyStatus.SETTLED);
        assertThat(obliged.details(journey.row().obligation(), MANAGER).row().status())
                .isEqualTo(ObligationStatus.LIQUIDATED);
        assertThat(ground.row(body).paid()).isEqualTo(usd("2400"));
        assertThat(ground.available(body)).as("2,400 and 13 % of it were spent").isEqualTo(usd("8588"));
        assertThat(claims.details(ref, MANAGER).orElseThrow().postings()).hasSize(2);
    }

    @Test
    void a_settlement_in_another_currency_has_the_rate_of_its_day_and_the_digits_of_its_currency() throws Exception {
        ground.rate("JPY", "151.37");
        JourneyRef ref = made(ground.pool("11300"), person(), "1000");
        claims.submit(ref, form(claims.journey(ref, MANAGER)), MANAGER);
        refused(TravelRule.RATE_IS_KNOWN, () -> settlement.pay(ref, new SettlementOrder("XTS", "V-3"), PAYER));
        assertThat(settlement.pay(ref, new SettlementOrder("JPY", "V-3"), PAYER))
                .as("the books have dollars")
                .isEqualTo(usd("400"));
        PaidAs paid = claims.details(ref, MANAGER).orElseThrow().paidAs().orElseThrow();
        assertThat(paid.amount()).as("no decimals").isEqualTo(Money.of(new BigDecimal("60548"), "JPY"));
        assertThat(paid.rate()).isEqualByComparingTo("151.37");
        assertThat(paid.rounding()).isEqualTo(usd("0"));
        ground.rate("JPY", "140");
        assertThat(claims.details(ref, MANAGER)
                        .orElseThrow()
                        .paidAs()
                        .orElseThrow()
                        .rate())
                .as("it stays")
                .isEqualByComparingTo("151.37");
    }

    @Test
    void an_advance_in_another_currency_keeps_its_rate_and_shows_the_difference() throws Exception {
        ground.rate("KWD", "0.307");
        JourneyRef ref = made(ground.pool("11300"), person(), Money.of(new BigDecimal("245.600"), "KWD"));
        assertThat(reading.details(ref, MANAGER).paid(PaymentKind.ADVANCE)).isEqualTo(usd("800"));
        ground.rate("KWD", "0.32");
        ClaimReading.AdvanceAbroad abroad = claimReading.abroad(ref, MANAGER).get(0);
        assertThat(abroad.paid().usd()).isEqualTo(usd("800"));
        assertThat(abroad.exchange()).as("245.6 at 0.32 are 767.50").contains(usd("-32.50"));
        PaymentOrder all =
                new PaymentOrder(PaymentKind.ADVANCE, Money.of(new BigDecimal("245.600"), "KWD"), "V-5", "Not needed");
        payments.back(ref, all, PAYER);
        assertThat(reading.details(ref, MANAGER).paid(PaymentKind.ADVANCE))
                .as("whoever gives back all of it has given back all")
                .isEqualTo(usd("0"));
    }

    @Test
    void the_donor_whose_money_paid_reads_of_an_expert_without_a_name() throws Exception {
        String body = ground.pool("11300");
        made(body, person(), "1000");
        LocalDate today = ground.today();
        List<MadePossible.Trip> told = trips.of(ground.row(body).donor(), today.minusDays(1), today, MANAGER);
        assertThat(told).singleElement().satisfies(trip -> {
            assertThat(trip.stateCode()).isEqualTo("QM");
            assertThat(trip.meeting()).isEqualTo("Working group, third session");
            assertThat(trip.opensOn()).isEqualTo(today.plusDays(PAST));
        });
        assertThat(trips.of(ground.row(body).donor(), today.minusDays(9), today.minusDays(1), MANAGER))
                .as("before anything was paid")
                .isEmpty();
        assertThat(trips.of(ground.row(ground.pool("113")).donor(), today, today, MANAGER))
                .isEmpty();
    }

    @Test
    void a_payment_without_bank_details_is_listed_with_the_reason_and_no_file_is_made() throws Exception {
        JourneyRef ref = made(ground.pool("11300"), person(), "1000");
        claims.submit(ref, form(claims.journey(ref, MANAGER)), MANAGER);
        assertThat(transfers.look(PAYER).excluded())
                .filteredOn(payee -> payee.journey().equals(ref))
                .singleElement()
                .satisfies(payee -> {
                    assertThat(payee.amount()).isEqualTo(usd("400"));
                    assertThat(payee.leftOut()).contains(LeftOut.NO_DETAILS);
                });
        refused(TravelRule.PAYER_IS_KNOWN, () -> transfers.take(PAYER));
    }

    @Test
    void whoever_left_a_day_early_gives_back_what_was_too_much() throws Exception {
        String body = ground.pool("11300");
        JourneyRef ref = made(body, person(), "1120");
        Itinerary planned = claims.journey(ref, MANAGER);
        String leaves = planned.stays().get(0).leaves().toLocalDate().toString();
        String early =
                planned.stays().get(0).leaves().toLocalDate().minusDays(1).toString();
        Itinerary actual = ItineraryText.parse(ItineraryText.of(planned).replace(leaves, early));
        claims.submit(ref, form(actual), MANAGER);
        ClaimDetails claim = claims.details(ref, MANAGER).orElseThrow();
        assertThat(claim.dsa()).isEqualTo(usd("900"));
        assertThat(claim.due()).isEqualTo(usd("-20"));
        assertThat(claim.balance()).isEqualTo(ClaimDetails.Balance.RECOVER);
        refused(TravelRule.CLAIM_HAS_SOMETHING_DUE, () -> settlement.pay(ref, new SettlementOrder("USD", ""), PAYER));
        refused(TravelRule.CLAIM_IS_BALANCED, () -> settlement.settle(ref, CERTIFIER));
        payments.back(ref, new PaymentOrder(PaymentKind.ADVANCE, usd("20"), "V-4", "Left early"), PAYER);
        settlement.settle(ref, CERTIFIER);
        assertThat(ground.row(body).paid()).isEqualTo(usd("2100"));
    }

    @Test
    void DAY_IS_CLAIMED_ONCE_by_a_person_whoever_named_it() throws Exception {
        String person = person();
        JourneyRef first = made(ground.pool("11300"), person, "1000");
        JourneyRef second = made(ground.pool("11300"), person, "1000");
        claims.submit(first, form(claims.journey(first, MANAGER)), MANAGER);
        ClaimForm again = form(claims.journey(second, MANAGER));
        refused(SubsistenceRule.DAY_IS_CLAIMED_ONCE, () -> claims.submit(second, again, MANAGER));
        assertThat(reading.details(second, MANAGER).row().status()).isEqualTo(JourneyStatus.TRAVELLED);
        claims.giveBack(first, "The other journey was the real one", CERTIFIER);
        claims.submit(second, again, MANAGER);
        assertThat(reading.details(second, MANAGER).row().status()).isEqualTo(JourneyStatus.CLAIMED);
    }

    @Test
    void EACH_LEG_IS_PROVEN_and_ATTENDANCE_IS_PROVEN() throws Exception {
        JourneyRef ref = made(ground.pool("11300"), person(), "1000");
        Itinerary planned = claims.journey(ref, MANAGER);
        ClaimForm oneProof = new ClaimForm(
                planned, List.of(TravelProof.BOARDING_PASS), Optional.of(AttendanceProof.BADGE), usd("0"));
        refused(TravelRule.EACH_LEG_IS_PROVEN, () -> claims.submit(ref, oneProof, MANAGER));
        ClaimForm absent = new ClaimForm(
                planned,
                List.of(TravelProof.PASSPORT_STAMP, TravelProof.CARRIER_STATEMENT),
                Optional.empty(),
                usd("0"));
        refused(TravelRule.ATTENDANCE_IS_PROVEN, () -> claims.submit(ref, absent, MANAGER));
        String elsewhere = ItineraryText.of(planned).replace("QZ-TRV", "AT-VIE");
        ClaimForm wrong = form(ItineraryText.parse(elsewhere));
        refused(TravelRule.JOURNEY_LEADS_THERE, () -> claims.submit(ref, wrong, MANAGER));
        assertThat(claims.details(ref, MANAGER)).isEmpty();
    }

    @Test
    void a_claim_that_never_comes_is_reminded_of_once_and_its_advance_recovered() throws Exception {
        JourneyRef ref = made(ground.pool("11300"), person(), "1000");
        LocalDate back = reading.details(ref, MANAGER).row().returnsOn().orElseThrow();
        assertThat(claimReading.row(ref, MANAGER).deadlines().due()).isEqualTo(back.plusDays(14));
        begins(back.plusDays(7));
        assertThat(reading.details(ref, MANAGER).row().recoverBy()).isEmpty();
        begins(back.plusDays(30));
        begins(back.plusDays(31));
        assertThat(reading.details(ref, MANAGER).row().recoverBy()).contains(back.plusDays(30));
    }

    private void begins(LocalDate day) throws Exception {
        transaction.begin();
        days.fire(new DayBegan(day, Actor.machine("digests")));
        transaction.commit();
    }
}
