package org.palermoassist.books;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.palermoassist.fund.BankMovement;
import org.palermoassist.shared.Money;

/**
 * Money that moved, as one side has it: a row of the official books, or a posting of the ledger.
 *
 * @param on day that it belongs to
 * @param reference external reference; may be empty
 * @param text in words
 * @param amount in dollars, above zero what came in
 * @param reverses posting of the ledger that it takes back
 * @param reversed whether it was taken back in the ledger
 */
public record BookEntry(
        EntryKey key,
        LocalDate on,
        String reference,
        String text,
        Money amount,
        Optional<EntryKey> reverses,
        boolean reversed) {
    static BookEntry row(EntryKey key, LocalDate on, String reference, String text, Money amount) {
        return new BookEntry(key, on, reference, text, amount, Optional.empty(), false);
    }

    static BookEntry of(BankMovement movement) {
        return new BookEntry(
                EntryKey.of(movement.posting()),
                movement.on(),
                movement.externalRef(),
                movement.reason(),
                movement.amount(),
                movement.reverses().map(EntryKey::of),
                movement.reversed());
    }

    /** Whether it is a row of the books. */
    public boolean isOfBooks() {
        return key.isOfBooks();
    }

    /** Whether it has to do with a posting that was taken back. */
    boolean isTakenBack() {
        return reversed || reverses.isPresent();
    }

    /** Its reference as it is compared: capitals, no blanks. */
    String comparable() {
        return reference.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** What rows of the books come to, less what postings of the ledger come to. */
    static Money difference(Collection<BookEntry> entries) {
        return entries.stream()
                .map(entry ->
                        entry.isOfBooks() ? entry.amount() : entry.amount().negated())
                .reduce(Money.zero("USD"), Money::plus);
    }
}
