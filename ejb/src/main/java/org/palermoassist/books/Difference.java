package org.palermoassist.books;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.shared.Money;

/**
 * Something that books and ledger do not have alike at the end of a day.
 *
 * @param rows of the books, oldest first
 * @param postings of the ledger, oldest first
 * @param amount what the books have more than the ledger
 * @param since day of the oldest entry
 * @param days from then to the end of the period
 * @param reason why, in words of a person; empty while nobody explained it, and when it explains itself
 * @param login who explained it; empty when nobody did
 * @param later for {@link Kind#LATER}, the day of the last entry, by which it has settled itself
 */
public record Difference(
        Kind kind,
        List<BookEntry> rows,
        List<BookEntry> postings,
        Money amount,
        LocalDate since,
        long days,
        String reason,
        String login,
        Optional<LocalDate> later) {
    /** What kind of difference. */
    public enum Kind {
        /** In the books, and not here. */
        BOOKS_ONLY,
        /** Here, and not in the books. */
        LEDGER_ONLY,
        /** The same reference, other amounts. */
        AMOUNTS_DIFFER,
        /** Matched with an entry of a later day. */
        LATER
    }

    /** Whether a person explained it, or it has settled itself since. */
    public boolean isExplained() {
        return kind == Kind.LATER || !reason.isEmpty();
    }

    /** Its entries of both sides. */
    public List<BookEntry> entries() {
        return Stream.concat(rows.stream(), postings.stream()).toList();
    }

    /** Keys of its entries, with blanks between, as forms send them. */
    public String keys() {
        return entries().stream().map(entry -> entry.key().value()).collect(Collectors.joining(" "));
    }
}
