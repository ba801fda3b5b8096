package org.palermoassist.fund;

import java.util.List;
import org.palermoassist.shared.Money;

/**
 * All accounts by kind, each on its side; both sides come to the same.
 *
 * @param lines in the order of the chart
 */
public record TrialBalance(List<Line> lines, Money debit, Money credit) {
    /**
     * Accounts of one kind.
     *
     * @param accounts how many
     * @param debit what left them is more; else zero
     * @param credit what entered them is more; else zero
     */
    public record Line(AccountKind kind, int accounts, Money debit, Money credit) {}

    /** Whether both sides come to the same. */
    public boolean isBalanced() {
        return debit.equals(credit);
    }
}
