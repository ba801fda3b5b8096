package org.palermoassist.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.shared.Money;

/**
 * Something that was paid for a journey, or came back.
 *
 * @param back whether it came back to the fund
 * @param amount as paid
 * @param usd of it, at the rate
 * @param rate units of the currency for one dollar
 * @param rateOn day from which the rate holds
 * @param posting ref in the journal of the fund
 * @param externalRef in the official books (U-21); may be empty
 * @param reason in words; may be empty
 * @param login of who paid it
 */
public record JourneyPayment(
        PaymentKind kind,
        boolean back,
        Money amount,
        Money usd,
        BigDecimal rate,
        LocalDate rateOn,
        LocalDate paidOn,
        String posting,
        String externalRef,
        String reason,
        String login) {
    /** What was paid of a kind, without what came back, in dollars. */
    public static Money net(List<JourneyPayment> payments, PaymentKind kind) {
        return payments.stream()
                .filter(payment -> payment.kind() == kind)
                .map(payment -> payment.back() ? payment.usd().negated() : payment.usd())
                .reduce(Money.zero("USD"), Money::plus);
    }

    /** The amount in its currency; below zero where it came back. */
    Money signed() {
        return back ? amount.negated() : amount;
    }

    /** Whether something of a kind was paid. */
    static boolean has(List<JourneyPayment> payments, PaymentKind kind) {
        return payments.stream().anyMatch(payment -> payment.kind() == kind && !payment.back());
    }
}
