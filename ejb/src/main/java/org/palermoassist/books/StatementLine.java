package org.palermoassist.books;

import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * A row of a file of the books, as it will be taken in or why not.
 *
 * @param number of the row in the file; the heading is 1
 * @param bookedOn empty when it cannot be read
 * @param amount empty when it cannot be read
 */
public record StatementLine(
        int number,
        Verdict verdict,
        Optional<LocalDate> bookedOn,
        String externalRef,
        String text,
        Optional<Money> amount) {
    /** What becomes of a row. */
    public enum Verdict {
        /** It is taken in. */
        TAKEN,
        /** It is here already, from a file that covers the same days. */
        KNOWN,
        /** The row has fewer cells than the heading. */
        NOT_READABLE,
        /** There is no day that can be read. */
        NO_DATE,
        /** Nothing in the file tells whether its days begin with the day or with the month. */
        DATE_TWO_WAYS,
        /** The day has not come. */
        DAY_TO_COME,
        /** The month was signed. */
        MONTH_IS_SIGNED,
        /** There is no amount that can be read. */
        NO_AMOUNT,
        /** A mark before three digits: thousands to half of the readers, decimals to the others. */
        AMOUNT_TWO_WAYS,
        /** More than two decimals. */
        TOO_EXACT,
        /** Nothing moves. */
        ZERO,
        /** A commitment that keeps nothing, or less. */
        NOTHING_KEPT,
        /** The books of the fund are in dollars. */
        OTHER_CURRENCY,
        /** Reference longer than 60, text longer than 500 characters. */
        TOO_LONG;

        /** Whether the row is refused. */
        public boolean isRefused() {
            return this != TAKEN && this != KNOWN;
        }
    }

    StatementLine judged(Verdict other) {
        return new StatementLine(number, other, bookedOn, externalRef, text, amount);
    }

    /** What makes two rows of files that cover the same days one. */
    String same() {
        return String.join(
                "\u0000",
                String.valueOf(bookedOn.orElse(null)),
                externalRef,
                text,
                String.valueOf(amount.orElse(null)));
    }
}
