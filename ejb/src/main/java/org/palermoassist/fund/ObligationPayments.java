package org.palermoassist.fund;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.UseCase;

/** What was set aside is paid, comes back, and is closed (F-6, F-7). */
@UseCase
public class ObligationPayments {
    @Inject
    private ObligationDesk desk;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * A cost that was paid, or came back.
     *
     * @param direct without programme support costs, in dollars, above zero
     * @param externalRef of the payment in the official books: voucher, vendor (U-21); may be empty
     * @param reason in words
     */
    public record Payment(Money direct, CostKind kind, String externalRef, String reason) {
        /** Checks the currency. */
        public Payment {
            FundRule.FUND_IS_IN_DOLLARS.require(direct.currency().equals("USD"), direct);
        }
    }

    /**
     * Pays from what was approved; its programme support costs are charged with it (F-2).
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#PAYMENT_WITHIN_OBLIGATION}, {@link
     *     FundRule#PAYMENT_IS_APPROVED}, {@link FundRule#FOUR_HANDS}
     */
    public PostingRef pay(ObligationRef ref, Payment payment, Actor by) {
        by.mustHave(Right.FUND_PAY);
        Obligation obligation = desk.keep(ref);
        Locked locked = ledger.lock(desk.charged(obligation));
        desk.requireHand(obligation, Hand.PAY, by);
        ObligationMoney money = desk.money(obligation);
        BigDecimal direct = payment.direct().amount();
        List<Transfer> transfers = money.pay(direct, payment.kind());
        obligation.pay(money.paid().add(direct), by);
        PostingRef posted = post(obligation, Act.PAID, transfers, payment, locked, by);
        desk.done(obligation, ObligationAct.PAID, direct, payment.reason(), by);
        return posted;
    }

    /**
     * A cost that was paid comes back to the pools that paid it, with its support costs (T-12).
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#REFUND_WITHIN_PAID}, {@link FundRule#FOUR_HANDS}
     */
    public PostingRef refund(ObligationRef ref, Payment refund, Actor by) {
        by.mustHave(Right.FUND_PAY);
        Obligation obligation = desk.keep(ref);
        Locked locked = ledger.lock(desk.charged(obligation));
        desk.requireHand(obligation, Hand.PAY, by);
        obligation.refund(by);
        BigDecimal direct = refund.direct().amount();
        List<Transfer> transfers = desk.money(obligation).refund(direct, refund.kind());
        PostingRef posted = post(obligation, Act.REFUNDED, transfers, refund, locked, by);
        desk.done(obligation, ObligationAct.REFUNDED, direct, refund.reason(), by);
        return posted;
    }

    /**
     * Closes it: all is paid that will be, the rest goes back to the pools that it came from.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#OBLIGATION_STATUS_ORDER}
     */
    public void liquidate(ObligationRef ref, String reason, Actor by) {
        by.mustHave(Right.FUND_CERTIFY);
        Obligation obligation = desk.keep(ref);
        Locked locked = ledger.lock(desk.charged(obligation));
        List<Transfer> rest = desk.money(obligation).release();
        obligation.liquidate();
        if (!rest.isEmpty()) {
            ledger.post(Posting.of(Act.LIQUIDATED, rest, why(obligation, "", reason)), locked, by);
        }
        desk.done(obligation, ObligationAct.LIQUIDATED, null, reason, by);
    }

    private PostingRef post(
            Obligation obligation, Act act, List<Transfer> transfers, Payment payment, Locked locked, Actor by) {
        Posting.Why why = why(obligation, payment.externalRef(), payment.reason());
        return ledger.post(Posting.of(act, transfers, why).received(payment.direct()), locked, by);
    }

    private Posting.Why why(Obligation obligation, String external, String reason) {
        String reference = external.isBlank() ? obligation.externalRef() : external;
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Posting.Why(obligation.ref().value(), reference, reason, today);
    }
}
