package org.palermoassist.books;

import java.io.Serializable;
import org.palermoassist.fund.PostingRef;
import org.palermoassist.shared.NotFound;

/**
 * An entry of either side: {@code 4f1c2a9b77e0/12} is the twelfth row of a file of the books, {@code E-0000012} a posting of the ledger.
 *
 * @param value of one of these shapes
 */
public record EntryKey(String value) implements Serializable, Comparable<EntryKey> {
    private static final char ROW = '/';

    /** Checks the shape. */
    public EntryKey {
        if (value == null) {
            throw new NotFound(null);
        }
        if (value.indexOf(ROW) < 0) {
            new PostingRef(value);
        } else if (!value.matches("[0-9a-f]{" + StatementCode.LENGTH + "}/\\d{1,6}")) {
            throw new NotFound(value);
        }
    }

    static EntryKey of(StatementCode statement, int number) {
        return new EntryKey(statement.value() + ROW + number);
    }

    static EntryKey of(PostingRef posting) {
        return new EntryKey(posting.value());
    }

    /** Whether it is a row of the books. */
    public boolean isOfBooks() {
        return value.indexOf(ROW) > 0;
    }

    /** Code of the file that the row stands in; only of a row of the books. */
    public StatementCode statement() {
        return new StatementCode(value.substring(0, StatementCode.LENGTH));
    }

    /** Number of the row in its file, the heading is 1; only of a row of the books. */
    public int number() {
        return Integer.parseInt(value.substring(StatementCode.LENGTH + 1));
    }

    @Override
    public int compareTo(EntryKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
