package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.fund.FundExamples.APPROVER;
import static org.palermoassist.fund.FundExamples.CERTIFIER;
import static org.palermoassist.fund.FundExamples.MANAGER;
import static org.palermoassist.fund.FundExamples.PAYER;
import static org.palermoassist.fund.FundExamples.bodies;
import static org.palermoassist.fund.FundExamples.person;
import static org.palermoassist.fund.FundExamples.usd;
import static org.palermoassist.fund.FundGround.body;
import static org.palermoassist.fund.FundGround.donor;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.FundMoney;
import org.palermoassist.donors.ReceiptRef;
import org.palermoassist.donors.UseOfMoney;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RuleViolation;

/** The fund on the real schema: receipts, obligations, reversals, balances of the past, closed months. */
@ExtendWith(ArquillianExtension.class)
class FundIT {
    private static final Actor KEEPER = Actor.machine("ledger", Right.LEDGER_KEEP);

    @Inject
    private FundGround ground;

    @Inject
    private FundReading reading;

    @Inject
    private FundKeeping keeping;

    @Inject
    private FundReversals reversals;

    @Inject
    private FundClosing closing;

    @Inject
    private FundStatements statements;

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationPayments payments;

    @Inject
    private ObligationReading obliged;

    @Inject
    private BalanceKeeping balances;

    @Resource
    private ManagedThreadFactory threads;

    private PoolRow pool(PoolRef ref) {
        return reading.pool(ref, MANAGER);
    }

    private Keeping keep(PoolRef pool, String amount) {
        return new Keeping(pool, usd(amount), ground.today(), "IPSAS-7", "Bank statement");
    }

    private ObligationPayments.Payment payment(String amount) {
        return new ObligationPayments.Payment(usd(amount), CostKind.TICKETS, "V-1", "Ticket");
    }

    @Test
    void an_earmarked_contribution_is_available_and_can_be_followed_to_its_use() throws Exception {
        String body = body();
        DonorRef donor = donor();
        PoolRef ref = ground.receive(donor, bodies(body), "13", "113000.00");
        assertThat(pool(ref).available()).isEqualTo(usd("113000"));
        assertThat(pool(ref).direct()).isEqualTo(usd("100000"));
        ObligationRef trip = obligations.request(ground.request("2000.00", body), MANAGER);
        assertThat(pool(ref).obliged()).isEqualTo(usd("2260"));
        assertThat(pool(ref).available()).isEqualTo(usd("110740"));
        obligations.certify(trip, CERTIFIER);
        obligations.approve(trip, APPROVER);
        payments.pay(trip, payment("1500.00"), PAYER);
        payments.refund(trip, payment("100.00"), PAYER);
        obligations.raise(trip, usd("10.00"), "Dearer hotel", MANAGER);
        payments.liquidate(trip, "Settled", CERTIFIER);
        PoolRow after = pool(ref);
        assertThat(after.paid()).isEqualTo(usd("1400"));
        assertThat(after.support()).isEqualTo(usd("182"));
        assertThat(after.obliged()).isEqualTo(usd("0"));
        assertThat(after.received()).isEqualTo(usd("113000"));
        assertThat(after.available()).isEqualTo(usd("111418"));
        ObligationDetails details = obliged.details(trip, MANAGER);
        assertThat(details.row().status()).isEqualTo(ObligationStatus.LIQUIDATED);
        assertThat(details.events())
                .extracting(ObligationDetails.Event::act)
                .containsExactly(
                        ObligationAct.REQUESTED,
                        ObligationAct.CERTIFIED,
                        ObligationAct.APPROVED,
                        ObligationAct.PAID,
                        ObligationAct.REFUNDED,
                        ObligationAct.RAISED,
                        ObligationAct.LIQUIDATED);
        UseOfMoney.PoolUse use =
                statements.of(donor, ground.today(), ground.today(), MANAGER).get(0);
        assertThat(use.received()).isEqualTo(usd("113000"));
        assertThat(use.spent()).isEqualTo(usd("1500"));
        assertThat(use.psc()).isEqualTo(usd("195"));
        assertThat(use.refunded()).isEqualTo(usd("113"));
        assertThat(use.closing()).isEqualTo(usd("111418"));
    }

    @Test
    void FOUR_HANDS_one_person_has_one_hand_in_a_cost_and_none_in_ones_own() throws Exception {
        String body = body();
        ground.receive(donor(), bodies(body), "13", "1130.00");
        ObligationRef trip = obligations.request(ground.request("100.00", body), MANAGER);
        refused(FundRule.CERTIFIED_FIRST, () -> obligations.approve(trip, APPROVER));
        obligations.certify(trip, CERTIFIER);
        refused(FundRule.FOUR_HANDS, () -> obligations.approve(trip, CERTIFIER));
        refused(FundRule.PAYMENT_IS_APPROVED, () -> payments.pay(trip, payment("1.00"), PAYER));
        obligations.approve(trip, APPROVER);
        refused(FundRule.FOUR_HANDS, () -> payments.pay(trip, payment("1.00"), APPROVER));
        payments.pay(trip, payment("1.00"), PAYER);
        assertThat(obliged.details(trip, MANAGER).row().missing()).containsExactly(Hand.PAY);
        obligations.raise(trip, usd("50.00"), "More", MANAGER);
        refused(FundRule.PAYMENT_IS_APPROVED, () -> payments.pay(trip, payment("100.00"), PAYER));
        refused(FundRule.FOUR_HANDS, () -> obligations.certify(trip, PAYER));
        ObligationRequest own = new ObligationRequest(
                "Own", "", "", usd("1.00"), ground.request("1.00", body).cost(), Optional.of(MANAGER.login()));
        refused(FundRule.NOT_ONES_OWN_COST, () -> obligations.request(own, MANAGER));
    }

    @Test
    void FOUR_HANDS_the_administrator_and_whoever_has_not_the_right_has_no_hand_at_all() {
        ObligationRequest asked = ground.request("1.00", body());
        assertThatThrownBy(() -> obligations.request(asked, person("adm", Role.ADMINISTRATOR)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> obligations.request(asked, CERTIFIER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reading.pools(person("adm", Role.ADMINISTRATOR)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void POOLS_COVER_THE_COST_a_refused_obligation_stores_nothing() throws Exception {
        String body = body();
        PoolRef ref = ground.receive(donor(), bodies(body), "13", "113.00");
        refused(FundRule.POOLS_COVER_THE_COST, () -> obligations.request(ground.request("100.01", body), MANAGER));
        assertThat(pool(ref).available()).isEqualTo(usd("113"));
        assertThat(obliged.page(
                                new ObligationFilter(
                                        java.util.Set.of(),
                                        Optional.of(ref),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                PageRequest.of(0, 10),
                                MANAGER)
                        .total())
                .isZero();
    }

    @Test
    void POOLS_COVER_THE_COST_of_64_requests_at_once_for_the_last_money_exactly_one_succeeds() throws Exception {
        String body = body();
        PoolRef ref = ground.receive(donor(), bodies(body), "13", "113.00");
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            work.add(() -> {
                try {
                    obligations.request(ground.request("100.00", body), MANAGER);
                    return true;
                } catch (RuleViolation broken) {
                    assertThat(broken.rule()).isEqualTo(FundRule.POOLS_COVER_THE_COST);
                    return false;
                }
            });
        }
        assertThat(LedgerKit.atOnce(threads, work)).containsOnlyOnce(true);
        assertThat(pool(ref).available()).isEqualTo(usd("0"));
    }

    @Test
    void REVERSED_ONCE_a_posting_is_taken_back_once_and_leaves_what_was_there_before() throws Exception {
        PoolRef ref = ground.receive(donor(), bodies(body()), "13", "10.00");
        PostingRef interest = keeping.interest(keep(ref, "0.07"), MANAGER);
        assertThat(pool(ref).available()).isEqualTo(usd("10.07"));
        PostingRef back = reversals.reverse(interest, "Wrong pool", MANAGER);
        assertThat(pool(ref).available()).isEqualTo(usd("10"));
        refused(FundRule.REVERSED_ONCE, () -> reversals.reverse(interest, "Again", MANAGER));
        refused(FundRule.REVERSAL_IS_FINAL, () -> reversals.reverse(back, "Again", MANAGER));
        JournalRow line = reading.journal(JournalFilter.of(interest), PageRequest.of(0, 10), MANAGER)
                .items()
                .get(0);
        assertThat(line.reversedBy()).contains(back);
    }

    @Test
    void REVERSAL_LEAVES_OBLIGATION_WHOLE_a_payment_is_taken_back_and_money_set_aside_is_not() throws Exception {
        String body = body();
        PoolRef ref = ground.receive(donor(), bodies(body), "13", "113.00");
        ObligationRef trip = obligations.request(ground.request("100.00", body), MANAGER);
        obligations.certify(trip, CERTIFIER);
        obligations.approve(trip, APPROVER);
        PostingRef paid = payments.pay(trip, payment("40.00"), PAYER);
        reversals.reverse(paid, "Bounced", MANAGER);
        assertThat(pool(ref).obliged()).isEqualTo(usd("113"));
        PostingRef again = payments.pay(trip, payment("60.00"), PAYER);
        payments.refund(trip, payment("0.01"), PAYER);
        refused(
                FundRule.REVERSAL_LEAVES_OBLIGATION_WHOLE,
                () -> reversals.reverse(again, "Came back in part", MANAGER));
        PostingRef set = reading.journal(
                        new JournalFilter(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Act.OBLIGATED),
                                Optional.of(trip.value()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        PageRequest.of(0, 10),
                        MANAGER)
                .items()
                .get(0)
                .posting();
        refused(FundRule.REVERSAL_LEAVES_OBLIGATION_WHOLE, () -> reversals.reverse(set, "No", MANAGER));
    }

    @Test
    void suspended_and_held_money_becomes_a_pool_once_and_what_is_there_goes_back() throws Exception {
        DonorRef donor = donor();
        Earmark earmark = bodies(body());
        ReceiptRef unknown = FundGround.receipt();
        ReceiptRef other = FundGround.receipt();
        ground.move(FundMoney.Kind.SUSPENDED, unknown, donor, earmark, "13", "70.00");
        ground.move(FundMoney.Kind.SUSPENDED, other, donor, earmark, "13", "500.00");
        ground.move(FundMoney.Kind.IDENTIFIED, unknown, donor, earmark, "13", "70.00");
        refused(
                FundRule.NEVER_OVERDRAWN,
                () -> ground.move(FundMoney.Kind.IDENTIFIED, unknown, donor, earmark, "13", "70.00"));
        ground.move(FundMoney.Kind.RETURNED_HELD, other, donor, earmark, "13", "500.00");
        PoolRef pool = ground.pool(donor, earmark);
        refused(
                FundRule.NEVER_OVERDRAWN,
                () -> ground.move(FundMoney.Kind.RETURNED, unknown, donor, earmark, "13", "70.01"));
        ground.move(FundMoney.Kind.RETURNED, unknown, donor, earmark, "13", "70.00");
        assertThat(pool(pool).available()).isEqualTo(usd("0"));
    }

    @Test
    void RESERVE_IS_UNEARMARKED_a_reserve_is_not_available_and_never_held_under_limits() throws Exception {
        PoolRef free = ground.receive(donor(), Earmark.NONE, "13", "50.00");
        keeping.reserve(keep(free, "50.00"), MANAGER);
        assertThat(pool(free).reserve()).isEqualTo(usd("50"));
        refused(FundRule.NEVER_OVERDRAWN, () -> keeping.reserve(keep(free, "0.01"), MANAGER));
        PoolRef limited = ground.receive(donor(), bodies(body()), "13", "50.00");
        refused(FundRule.RESERVE_IS_UNEARMARKED, () -> keeping.reserve(keep(limited, "1.00"), MANAGER));
    }

    @Test
    void a_period_that_is_over_freezes_the_unspent_until_the_donor_decides() throws Exception {
        String body = body();
        DonorRef donor = donor();
        Earmark over = FundExamples.bodyUntil(body, ground.today().minusDays(1));
        PoolRef frozen = ground.receive(donor, over, "13", "113.00");
        assertThat(pool(frozen).frozen()).isTrue();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> obligations.request(ground.request("1.00", body), MANAGER))
                .extracting(RuleViolation::rule)
                .as("no pool, or an unearmarked one of another test in which nothing is left")
                .isIn(FundRule.A_POOL_ALLOWS_THE_COST, FundRule.POOLS_COVER_THE_COST);
        Earmark longer = FundExamples.bodyUntil(body, ground.today().plusDays(30));
        keeping.earmark(keep(frozen, "100.00"), longer, MANAGER);
        keeping.giveBack(keep(frozen, "13.00"), MANAGER);
        obligations.request(ground.request("80.00", body), MANAGER);
        assertThat(pool(frozen).available()).isEqualTo(usd("0"));
        assertThat(pool(ground.pool(donor, longer)).obliged()).isEqualTo(usd("90.40"));
    }

    @Test
    void balances_are_the_same_after_they_were_worked_out_and_the_past_stays_as_it_was() throws Exception {
        PoolRef ref = ground.receive(donor(), bodies(body()), "13", "10.00");
        String code = "3000/" + ref;
        balances.workOut(KEEPER);
        keeping.interest(keep(ref, "1.00"), MANAGER);
        Instant between = Instant.parse(lastPosted(ref).plusNanos(1000).toString());
        List<AccountRow> before = reading.accounts(Optional.empty(), MANAGER);
        keeping.interest(keep(ref, "2.00"), MANAGER);
        balances.workOut(KEEPER);
        keeping.interest(keep(ref, "4.00"), MANAGER);
        assertThat(balance(reading.accounts(Optional.empty(), MANAGER), code)).isEqualTo(usd("17"));
        assertThat(pool(ref).available()).isEqualTo(usd("17"));
        assertThat(balance(reading.accounts(Optional.of(between), MANAGER), code))
                .isEqualTo(usd("11"));
        assertThat(balance(before, code)).isEqualTo(usd("11"));
        TrialBalance trial = reading.trialBalance(Optional.empty(), MANAGER);
        assertThat(trial.isBalanced()).isTrue();
        assertThat(reading.trialBalance(Optional.of(between), MANAGER).isBalanced())
                .isTrue();
    }

    private Instant lastPosted(PoolRef ref) {
        return reading.journal(
                        new JournalFilter(
                                Optional.empty(),
                                Optional.of(ref),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        PageRequest.of(0, 1),
                        MANAGER)
                .items()
                .get(0)
                .postedAt();
    }

    private static Money balance(List<AccountRow> accounts, String code) {
        return accounts.stream()
                .filter(account -> account.code().equals(code))
                .findFirst()
                .orElseThrow()
                .balance();
    }

    @Test
    void PERIOD_IS_OPEN_nothing_is_posted_into_a_closed_month_and_what_it_carries_over_is_the_opening_of_the_next()
            throws Exception {
        PoolRef ref = ground.receive(donor(), bodies(body()), "13", "10.00");
        YearMonth month = YearMonth.of(2000, 1); // what other tests post belongs to later months
        Keeping early = new Keeping(ref, usd("3.00"), month.atDay(1), "", "Late news");
        keeping.interest(early, MANAGER);
        closing.close(month, MANAGER);
        refused(FundRule.PERIOD_IS_OPEN, () -> keeping.interest(early, MANAGER));
        refused(FundRule.PERIOD_IS_OVER, () -> closing.close(month.plusMonths(2), MANAGER));
        FundStatement next = statements.statement(month.atEndOfMonth().plusDays(1), ground.today(), MANAGER);
        assertThat(next.isBalanced()).isTrue();
        FundStatement closed = statements.statement(month.atDay(1), month.atEndOfMonth(), MANAGER);
        assertThat(closed.closing()).isEqualTo(next.opening());
        assertThat(closed.interest().isPositive()).isTrue();
    }

    @Test
    void a_reservation_that_nobody_approves_ends_by_itself_and_not_before() throws Exception {
        String body = body();
        ground.receive(donor(), bodies(body), "13", "113.00");
        ObligationRef trip = obligations.request(ground.request("100.00", body), MANAGER);
        assertThat(obligations.expire(trip, KEEPER)).isFalse();
        assertThat(obliged.deadlines(MANAGER)).extracting(ObligationRow::ref).contains(trip);
        assertThat(obliged.expired(KEEPER)).doesNotContain(trip);
    }

    @Test
    void a_thousand_cents_are_ten_dollars_to_the_cent() throws Exception {
        PoolRef ref = ground.receive(donor(), bodies(body()), "13", "0.01");
        for (int i = 1; i < 1000; i++) {
            keeping.interest(keep(ref, "0.01"), MANAGER);
        }
        assertThat(pool(ref).available()).isEqualTo(usd("10.00"));
    }
}
