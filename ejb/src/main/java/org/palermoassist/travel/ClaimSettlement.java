package org.palermoassist.travel;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.calls.ExpertLetter;
import org.palermoassist.calls.ExpertLetters;
import org.palermoassist.fund.CostKind;
import org.palermoassist.fund.ObligationPayments;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.UseCase;

/**
 * A claim is settled: what is due is paid, what was paid too much is recovered, and what was set aside and is not needed goes back to
 * the pools that it came from (T-10, F-7).
 */
@UseCase
public class ClaimSettlement {
    @Inject
    private JourneyDesk desk;

    @Inject
    private ClaimStore store;

    @Inject
    private ObligationPayments payments;

    @Inject
    private ExchangeRates rates;

    @Inject
    private ExpertLetters experts;

    /**
     * Marks what is due as paid: receipts, rides and nights each on their account. More than was set aside is refused: it is raised
     * first (F-6). In another currency the rate of today holds, and stays; the amount has the digits of its currency (U-34).
     *
     * @return what was paid, USD
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#CLAIM_IS_IN}, {@link TravelRule#CLAIM_HAS_SOMETHING_DUE}, {@link
     *     TravelRule#RATE_IS_KNOWN}, {@link org.palermoassist.fund.FundRule#PAYMENT_WITHIN_OBLIGATION}, {@link org.palermoassist.fund.FundRule#FOUR_HANDS}
     */
    public Money pay(JourneyRef ref, SettlementOrder order, Actor by) {
        by.mustHave(Right.FUND_PAY);
        Journey journey = desk.keep(ref, by);
        ClaimDetails claim = claim(journey);
        Money due = claim.due();
        TravelRule.CLAIM_HAS_SOMETHING_DUE.require(due.isPositive(), ref, due);
        DatedRate rate = rate(order.currency());
        Money extra = claim.receipts().minus(claim.visa());
        Money receipts = part(extra, due);
        Money rides = part(claim.terminals(), due.minus(receipts));
        Money nights = due.minus(receipts).minus(rides);
        List<String> postings = new ArrayList<>(claim.postings());
        post(journey, receipts, CostKind.OTHER, order.externalRef(), by).ifPresent(postings::add);
        post(journey, rides, CostKind.TERMINALS, order.externalRef(), by).ifPresent(postings::add);
        post(journey, nights, CostKind.DSA, order.externalRef(), by).ifPresent(postings::add);
        PaidAs paid = new PaidAs(rate.fromUsd(due), due, rate.rate(), rate.effectiveOn());
        store.paid(journey.id(), paid, desk.today(), String.join(",", postings));
        desk.done(journey, JourneyAct.PAID, "", by, due, paid.amount());
        return due;
    }

    private DatedRate rate(String currency) {
        Optional<DatedRate> found = rates.on(currency, desk.today());
        TravelRule.RATE_IS_KNOWN.require(found.isPresent(), currency, desk.today());
        return found.orElseThrow();
    }

    private static Money part(Money wanted, Money left) {
        Money zero = Money.zero("USD");
        return wanted.isPositive() && left.isPositive() ? wanted.atMost(left) : zero;
    }

    private Optional<String> post(Journey journey, Money amount, CostKind kind, String externalRef, Actor by) {
        if (!amount.isPositive()) {
            return Optional.empty();
        }
        String reason = "Settlement of " + journey.ref();
        var payment = new ObligationPayments.Payment(amount, kind, externalRef.strip(), reason);
        return Optional.of(payments.pay(journey.obligation(), payment, by).value());
    }

    private ClaimDetails claim(Journey journey) {
        Optional<ClaimDetails> claim = store.of(journey.id());
        TravelRule.CLAIM_IS_IN.require(
                journey.status() == JourneyStatus.CLAIMED && claim.isPresent(), journey.ref(), journey.status());
        return claim.orElseThrow();
    }

    /**
     * Closes a claim on which nothing is due either way; what is left of the money set aside goes back to its pools, and the expert is
     * written to.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#CLAIM_IS_IN}, {@link TravelRule#CLAIM_IS_BALANCED}
     */
    public void settle(JourneyRef ref, Actor by) {
        by.mustHave(Right.FUND_CERTIFY);
        Journey journey = desk.keep(ref, by);
        ClaimDetails claim = claim(journey);
        TravelRule.CLAIM_IS_BALANCED.require(claim.due().isZero(), ref, claim.due());
        journey.end(JourneyStatus.SETTLED, desk.now());
        journey.recover(Optional.empty());
        payments.liquidate(journey.obligation(), "Journey " + ref + " settled", by);
        desk.done(journey, JourneyAct.SETTLED, "", by);
        experts.write(journey.nomination(), ExpertLetter.SETTLED, by.with(Right.NOMINATION_READ));
    }
}
