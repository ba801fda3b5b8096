package org.palermoassist.books;

import java.time.LocalDate;
import java.util.List;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.shared.Money;

/**
 * A cost for which the official books and the fund do not keep the same.
 *
 * @param reference in the official books; empty for obligations that name none
 * @param text of the books, or the purpose of the first obligation
 * @param books kept there, in dollars
 * @param fund set aside here for the same reference, support costs included, in dollars
 * @param obligations that name the reference, oldest first
 * @param since day of the oldest of both
 * @param days from then to today
 */
public record CommitmentDifference(
        Difference.Kind kind,
        String reference,
        String text,
        Money books,
        Money fund,
        List<ObligationRef> obligations,
        LocalDate since,
        long days) {
    /** What the books keep more than the fund. */
    public Money amount() {
        return books.minus(fund);
    }
}
