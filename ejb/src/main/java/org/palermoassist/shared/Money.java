package org.palermoassist.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of the portal's own: estimate, link, pledge. At most four decimals; never rounded; currencies never mixed.
 * Equality ignores scale.
 */
@Embeddable
public class Money {
    private static final int DECIMALS = 4;
    private static final int DIGITS = 15;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    /** For JPA. */
    protected Money() {}

    private Money(BigDecimal amount, String currency) {
        this.amount = amount;
        this.currency = currency;
    }

    /**
     * An amount.
     *
     * @param amount decimal number, at most 15 digits before and 4 after the point
     * @param currency ISO 4217 code of three capital letters
     * @throws RuleViolation {@link SharedRule#AMOUNT_IS_EXACT}, {@link SharedRule#CURRENCY_IS_A_CODE}
     */
    public static Money of(BigDecimal amount, String currency) {
        SharedRule.AMOUNT_IS_EXACT.require(
                amount != null
                        && amount.stripTrailingZeros().scale() <= DECIMALS
                        && amount.precision() - amount.scale() <= DIGITS,
                String.valueOf(amount));
        SharedRule.CURRENCY_IS_A_CODE.require(
                currency != null && currency.matches("[A-Z]{3}"), String.valueOf(currency));
        return new Money(amount.stripTrailingZeros(), currency);
    }

    /** The exact value. */
    public BigDecimal amount() {
        return amount;
    }

    /** ISO 4217 code. */
    public String currency() {
        return currency;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && amount.compareTo(that.amount) == 0 && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount.stripTrailingZeros(), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
