package org.palermoassist.fund;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which lines of the journal are wanted.
 *
 * @param posting all lines of one
 * @param pool lines that leave or enter its accounts
 * @param kind lines that leave or enter accounts of a kind
 * @param record receipt or obligation
 * @param external reference in the official books
 * @param from first day that they belong to
 * @param until last day
 */
public record JournalFilter(
        Optional<PostingRef> posting,
        Optional<PoolRef> pool,
        Optional<AccountKind> kind,
        Optional<Act> act,
        Optional<String> record,
        Optional<String> external,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    /** All lines. */
    public static final JournalFilter ALL = new JournalFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** All lines of one posting. */
    public static JournalFilter of(PostingRef posting) {
        return new JournalFilter(
                Optional.of(posting),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
