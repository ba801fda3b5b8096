package org.palermoassist.fund;

import java.math.BigDecimal;
import java.util.Currency;
import org.palermoassist.shared.Money;

/**
 * Money leaves one account and enters another: it balances by construction (F-9).
 *
 * @param from account that it leaves
 * @param to account that it enters
 * @param amount above zero, in the currency of both
 */
record Transfer(Account from, Account to, Money amount) {
    Transfer {
        FundRule.TRANSFER_IS_POSITIVE.require(amount.amount().signum() > 0, amount);
        FundRule.TRANSFER_CHANGES_HANDS.require(from.id() != to.id(), from.code());
        FundRule.ONE_CURRENCY.require(
                from.currency().equals(amount.currency()) && to.currency().equals(amount.currency()),
                amount,
                from.currency(),
                to.currency());
        FundRule.AMOUNT_HAS_ISO_DIGITS.require(
                amount.amount().stripTrailingZeros().scale()
                        <= Currency.getInstance(amount.currency()).getDefaultFractionDigits(),
                amount);
    }

    static Transfer of(Account from, Account to, BigDecimal amount) {
        return new Transfer(from, to, Money.of(amount, from.currency()));
    }

    /** The same amount back. */
    Transfer back() {
        return new Transfer(to, from, amount);
    }
}
