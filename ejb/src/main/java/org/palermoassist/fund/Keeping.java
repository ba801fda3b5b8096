package org.palermoassist.fund;

import java.time.LocalDate;
import org.palermoassist.shared.Money;

/**
 * Something that the fund manager posts on a pool.
 *
 * @param amount above zero, in dollars
 * @param on day that it belongs to
 * @param externalRef in the official books, or the donor's letter (U-21)
 * @param reason why
 */
public record Keeping(PoolRef pool, Money amount, LocalDate on, String externalRef, String reason) {
    /** Checks the currency. */
    public Keeping {
        FundRule.FUND_IS_IN_DOLLARS.require(amount.currency().equals("USD"), amount);
    }

    Posting.Why why() {
        return new Posting.Why("", externalRef, reason, on);
    }
}
