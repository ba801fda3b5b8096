package org.palermoassist.donors;

import java.time.LocalDate;
import org.palermoassist.shared.Money;

/**
 * An instalment as it stands.
 *
 * @param key its pledge and number
 * @param dueOn day until which it is to be paid
 * @param amount in the currency of the pledge
 * @param paid of it
 * @param daysOver days since it was due, while it is not paid; 0 or less before
 */
public record InstalmentRow(InstalmentKey key, LocalDate dueOn, Money amount, Money paid, long daysOver) {
    /** What may still come. */
    public Money open() {
        return amount.minus(paid);
    }

    /** Whether its day is over and something is open. */
    public boolean isOverdue() {
        return daysOver > 0 && open().isPositive();
    }
}
