package org.palermoassist.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount of the portal's own: estimate, link, pledge. At most four decimals; never rounded; currencies never mixed.
 * What is computed by a factor is rounded once, HALF_UP to the digits that ISO 4217 gives the currency (U-34).
 * Equality ignores scale.
 */
@Embeddable
public class Money implements Comparable<Money> {
    private static final int DECIMALS = 4;
    private static final int DIGITS = 15;
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

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
                currency != null && CODE.matcher(currency).matches(), String.valueOf(currency));
        return new Money(amount.stripTrailingZeros(), currency);
    }

    /** No amount of this currency. */
    public static Money zero(String currency) {
        return of(BigDecimal.ZERO, currency);
    }

    /** Decimals of amounts of a currency that are paid or printed (U-34): 0 for JPY and XOF, 3 for KWD and TND. */
    public static int digits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation(SharedRule.CURRENCY_IS_A_CODE, currency);
        }
    }

    /** Both amounts together; currencies are not mixed. */
    public Money plus(Money other) {
        return of(amount.add(same(other).amount), currency);
    }

    /** This amount without the other, which may be the larger one. */
    public Money minus(Money other) {
        return of(amount.subtract(same(other).amount), currency);
    }

    /** The same amount with the other sign. */
    public Money negated() {
        return of(amount.negate(), currency);
    }

    /** This amount times a factor, rounded once. */
    public Money times(BigDecimal factor) {
        return times(factor, currency);
    }

    /**
     * This amount in another currency, rounded once.
     *
     * @param factor units of the other currency for one of this
     */
    public Money times(BigDecimal factor, String other) {
        return of(amount.multiply(factor).setScale(digits(other), RoundingMode.HALF_UP), other);
    }

    /** A part of this amount, rounded once. */
    public Money dividedBy(BigDecimal divisor) {
        return dividedBy(divisor, currency);
    }

    /**
     * This amount in another currency, rounded once.
     *
     * @param divisor units of this currency for one of the other
     */
    public Money dividedBy(BigDecimal divisor, String other) {
        return of(amount.divide(divisor, digits(other), RoundingMode.HALF_UP), other);
    }

    /** The share of this amount that the part has of the whole, rounded once; part and whole may be of another currency. */
    public Money share(Money part, Money whole) {
        BigDecimal product = amount.multiply(whole.same(part).amount);
        return of(product.divide(whole.amount, digits(currency), RoundingMode.HALF_UP), currency);
    }

    /**
     * This amount in equal parts that together are exactly this amount: spare cents go to the first parts.
     *
     * @param parts at least one
     */
    public List<Money> split(int parts) {
        int digits = digits(currency);
        SharedRule.AMOUNT_IS_EXACT.require(isPayable(), this);
        BigDecimal each = amount.divide(BigDecimal.valueOf(parts), digits, RoundingMode.DOWN);
        BigDecimal spare = amount.subtract(each.multiply(BigDecimal.valueOf(parts)));
        BigDecimal cent = BigDecimal.ONE.movePointLeft(digits).multiply(BigDecimal.valueOf(spare.signum()));
        List<Money> all = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            boolean more = spare.signum() != 0;
            all.add(of(more ? each.add(cent) : each, currency));
            spare = more ? spare.subtract(cent) : spare;
        }
        return all;
    }

    /** Whether the amount has no more decimals than its currency is paid in (U-34). */
    public boolean isPayable() {
        return amount.stripTrailingZeros().scale() <= digits(currency);
    }

    /** Whether this amount is the other or less. */
    public boolean isAtMost(Money other) {
        return compareTo(other) <= 0;
    }

    /** Whether this amount is above zero. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Whether this amount is zero. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** The smaller of both. */
    public Money atMost(Money limit) {
        return isAtMost(limit) ? this : limit;
    }

    /** Compares amounts of one currency. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        SharedRule.CURRENCIES_ARE_NOT_MIXED.require(currency.equals(other.currency), currency, other.currency);
        return other;
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
