package org.palermoassist.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.palermoassist.shared.Money;

/**
 * What was paid in another currency, and at which rate; the rate stays that of the day of payment (T-13).
 *
 * @param amount as paid, with the digits of its currency (U-34)
 * @param usd of it in the books
 * @param rate units of the currency for one dollar
 * @param rateOn day from which the rate holds
 */
public record PaidAs(Money amount, Money usd, BigDecimal rate, LocalDate rateOn) {
    /** What the amount is worth in dollars at its own rate beyond what the books have: what rounding to its digits made of it. */
    public Money rounding() {
        return amount.dividedBy(rate, "USD").minus(usd);
    }

    /**
     * What the amount is worth beyond what the books have, at another rate: a difference of exchange, which neither the expert nor
     * the pools bear.
     */
    public Money exchange(BigDecimal other) {
        return amount.dividedBy(other, "USD").minus(usd);
    }
}
