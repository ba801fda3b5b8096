package org.palermoassist.travel;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.fund.ObligationPayments;
import org.palermoassist.fund.PostingRef;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.UseCase;

/** A journey is paid for, and what comes back of it is written down: through the fund alone (F-6, T-7, T-8, T-12, T-13). */
@UseCase
public class JourneyPayments {
    @Inject
    private JourneyDesk desk;

    @Inject
    private JourneyStore store;

    @Inject
    private ObligationPayments payments;

    @Inject
    private ExchangeRates rates;

    /**
     * Pays. An amount in another currency is turned into dollars at the rate of today, and only then held against what was
     * authorized.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#AUTHORIZED_FIRST}, {@link TravelRule#PAID_ONCE}, {@link
     *     TravelRule#WITHIN_AUTHORIZATION}, {@link TravelRule#TICKET_OR_LUMP_SUM}, {@link TravelRule#LATE_TICKET_HAS_REASON}, {@link
     *     TravelRule#RATE_IS_KNOWN}, the rules of the advance, {@link org.palermoassist.fund.FundRule#PAYMENT_IS_APPROVED}, {@link
     *     org.palermoassist.fund.FundRule#FOUR_HANDS}
     */
    public PostingRef pay(JourneyRef ref, PaymentOrder order, Actor by) {
        by.mustHave(Right.FUND_PAY);
        Journey journey = desk.keep(ref, by);
        TravelRule.AUTHORIZED_FIRST.require(journey.status().isAuthorized(), ref, journey.status());
        DatedRate rate = rate(order);
        Money usd = usd(order, rate);
        List<JourneyPayment> paid = store.payments(journey.id());
        TravelRule.PAID_ONCE.require(!JourneyPayment.has(paid, order.kind()), order.kind());
        allow(journey, order, usd);
        PostingRef posted = payments.pay(journey.obligation(), payment(order, usd), by);
        store.add(journey.id(), row(order, false, usd, rate, posted, by));
        step(order.kind()).ifPresent(journey::become);
        desk.done(journey, JourneyAct.PAID, order.reason(), by, order.kind(), order.amount());
        return posted;
    }

    private void allow(Journey journey, PaymentOrder order, Money usd) {
        TravelTerms terms = desk.terms(journey);
        LocalDate departs = journey.route().departsOn();
        switch (order.kind()) {
            case TICKET -> {
                TravelRule.TICKET_OR_LUMP_SUM.require(journey.passage().isBy(Passage.TICKET), order.kind());
                terms.requireInTime(desk.today(), departs, order.reason());
            }
            case LUMP_SUM ->
                TravelRule.TICKET_OR_LUMP_SUM.require(journey.passage().isBy(Passage.LUMP_SUM), order.kind());
            case ADVANCE -> allowAdvance(journey, terms, usd);
            case HOTEL, VISA -> {
                // what was authorized is all that limits them
            }
        }
        Money most = journey.planned(order.kind());
        TravelRule.WITHIN_AUTHORIZATION.require(usd.isAtMost(most), order.kind(), usd, most);
    }

    private void allowAdvance(Journey journey, TravelTerms terms, Money usd) {
        Money allowances = journey.allowances();
        Money most = terms.mostAdvance(allowances);
        TravelRule.ADVANCE_IS_WORTH_IT.require(most.isPositive(), allowances, terms.advanceFrom());
        TravelRule.ADVANCE_WITHIN_SHARE.require(usd.isAtMost(most), usd, most, terms.advancePercent());
        LocalDate first = terms.advanceFrom(journey.route().departsOn());
        TravelRule.ADVANCE_NOT_TOO_EARLY.require(!desk.today().isBefore(first), first, terms.advanceWorkingDays());
        TravelRule.ADVANCE_NEEDS_VISA.require(!journey.lacksVisa(), journey.ref());
        TravelRule.ADVANCE_NEEDS_PAYMENT_DETAILS.require(!journey.lacksDetails(), journey.ref());
    }

    private static Optional<JourneyStatus> step(PaymentKind kind) {
        return switch (kind) {
            case TICKET, LUMP_SUM -> Optional.of(JourneyStatus.TICKETED);
            case ADVANCE -> Optional.of(JourneyStatus.ADVANCE_PAID);
            case HOTEL, VISA -> Optional.empty();
        };
    }

    /**
     * Something that was paid came back: it is a credit to the pools that paid it, also after the journey is over. An advance that is
     * back altogether is no longer to be recovered. What comes back in the currency in which it was paid counts at the rate at which
     * it was paid: whoever gives back all of it has given back all.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#BACK_WITHIN_PAID}, {@link TravelRule#RATE_IS_KNOWN}
     */
    public PostingRef back(JourneyRef ref, PaymentOrder order, Actor by) {
        by.mustHave(Right.FUND_PAY);
        Journey journey = desk.keep(ref, by);
        List<JourneyPayment> before = store.payments(journey.id());
        DatedRate rate = ownRate(order, before).orElseGet(() -> rate(order));
        Money most = JourneyPayment.net(before, order.kind());
        Money usd = order.amount().equals(out(order, before)) ? most : usd(order, rate);
        TravelRule.BACK_WITHIN_PAID.require(usd.isAtMost(most), order.kind(), usd, most);
        PostingRef posted = payments.refund(journey.obligation(), payment(order, usd), by);
        store.add(journey.id(), row(order, true, usd, rate, posted, by));
        if (order.kind() == PaymentKind.ADVANCE && usd.equals(most)) {
            journey.recover(Optional.empty());
        }
        desk.done(journey, JourneyAct.REFUNDED, order.reason(), by, order.kind(), order.amount());
        return posted;
    }

    /** What is out of a kind in the currency of the order. */
    private static Money out(PaymentOrder order, List<JourneyPayment> before) {
        String currency = order.amount().currency();
        return before.stream()
                .filter(payment -> payment.kind() == order.kind())
                .map(JourneyPayment::signed)
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private static Optional<DatedRate> ownRate(PaymentOrder order, List<JourneyPayment> before) {
        return before.stream()
                .filter(payment -> payment.kind() == order.kind() && !payment.back())
                .filter(payment ->
                        payment.amount().currency().equals(order.amount().currency()))
                .findFirst()
                .map(payment -> new DatedRate(
                        payment.amount().currency(), payment.rate(), payment.rateOn(), Optional.empty(), ""));
    }

    private DatedRate rate(PaymentOrder order) {
        Optional<DatedRate> found = rates.on(order.amount().currency(), desk.today());
        TravelRule.RATE_IS_KNOWN.require(found.isPresent(), order.amount().currency(), desk.today());
        return found.orElseThrow();
    }

    /** The amount in dollars; too little to be a cent is no amount. */
    private static Money usd(PaymentOrder order, DatedRate rate) {
        Money usd = rate.toUsd(order.amount());
        TravelRule.AMOUNT_IS_PAYABLE.require(usd.isPositive(), order.amount());
        return usd;
    }

    private static ObligationPayments.Payment payment(PaymentOrder order, Money usd) {
        String reason = order.reason().isEmpty() ? order.kind() + " " + order.amount() : order.reason();
        return new ObligationPayments.Payment(usd, order.kind().cost(), order.externalRef(), reason);
    }

    private JourneyPayment row(
            PaymentOrder order, boolean back, Money usd, DatedRate rate, PostingRef posted, Actor by) {
        return new JourneyPayment(
                order.kind(),
                back,
                order.amount(),
                usd,
                rate.rate(),
                rate.effectiveOn(),
                desk.today(),
                posted.value(),
                order.externalRef(),
                order.reason(),
                by.login());
    }
}
