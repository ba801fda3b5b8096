package org.palermoassist.books;

import org.palermoassist.shared.Money;

/**
 * A month as books and ledger have it, in dollars.
 *
 * @param booksOpening as the official books say
 * @param booksMoved what their rows of the month come to
 * @param ledgerOpening what the bank holds at the end of the day before, as the ledger says
 * @param ledgerMoved what its postings of the month come to
 * @param ledgerClosing what it then holds
 * @param listed what all differences listed come to, books less ledger
 */
public record MonthFigures(
        Money booksOpening,
        Money booksMoved,
        Money ledgerOpening,
        Money ledgerMoved,
        Money ledgerClosing,
        Money listed) {
    /** What the books hold at the end. */
    public Money booksClosing() {
        return booksOpening.plus(booksMoved);
    }

    /** What the differences listed do not tell: it stems from before the first month. */
    public Money brought() {
        return booksClosing().minus(ledgerClosing).minus(listed);
    }

    /** What the books have more at the end. */
    public Money difference() {
        return booksClosing().minus(ledgerClosing);
    }
}
