package org.palermoassist.web.api;

import java.math.BigDecimal;
import org.palermoassist.shared.Money;

/**
 * An amount as the API writes it.
 *
 * @param amount without an exponent
 * @param currency ISO 4217
 */
public record Amount(BigDecimal amount, String currency) {
    /** The same amount. */
    public static Amount of(Money money) {
        BigDecimal plain = money.amount().scale() < 0 ? money.amount().setScale(0) : money.amount();
        return new Amount(plain, money.currency());
    }
}
