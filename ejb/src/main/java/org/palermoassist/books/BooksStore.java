package org.palermoassist.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.fund.BankMovements;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.TransactionConnection;

/** Rows of the books, matches and explanations; whoever writes keeps the gate first, so that an entry is matched once. */
@ApplicationScoped
class BooksStore {
    private static final RowInsert ENTRIES = new RowInsert("books_match_entry", "match_id", "entry_key");
    private static final RowInsert MATCHES = new RowInsert("books_match", "way", "made_at", "login");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    @Inject
    private BankMovements movements;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Keeps the gate until the end of the transaction. */
    void keep() {
        Sql.change(em, "UPDATE books_gate SET version = version + 1");
    }

    /** First day of the first month: that of the oldest row. */
    Optional<LocalDate> start() {
        return Sql.select("MIN(booked_on)", "books_row")
                .first(em, row -> row.date(0))
                .flatMap(found -> found)
                .map(day -> day.withDayOfMonth(1));
    }

    /** Last day of the last month that was signed. */
    Optional<YearMonth> signed() {
        return Sql.select("MAX(r.month)", "books_reconciliation r JOIN books_signature s ON s.reconciliation_id = r.id")
                .first(em, row -> row.date(0))
                .flatMap(found -> found)
                .map(YearMonth::from);
    }

    /** Both sides as they stand now; nothing while no file was taken in. */
    BooksState state(Actor by) {
        Map<EntryKey, BookEntry> entries = new LinkedHashMap<>();
        start().ifPresent(first -> {
            Sql.select(
                            "s.code, r.number, r.booked_on, r.external_ref, r.text, r.amount, r.currency",
                            "books_row r JOIN books_statement s ON s.id = r.statement_id")
                    .tail("ORDER BY r.booked_on, r.id")
                    .list(em, BooksStore::entry)
                    .forEach(entry -> entries.put(entry.key(), entry));
            movements.between(first, today(), by).stream()
                    .map(BookEntry::of)
                    .forEach(entry -> entries.put(entry.key(), entry));
        });
        return new BooksState(entries, matches(), explanations());
    }

    static BookEntry entry(Row row) {
        return BookEntry.row(
                EntryKey.of(new StatementCode(row.text(0)), row.integer(1)),
                row.date(2).orElseThrow(),
                row.text(3),
                row.text(4),
                Money.of(row.decimal(5).orElseThrow(), row.text(6)));
    }

    private Map<EntryKey, Long> matches() {
        Map<EntryKey, Long> matches = new HashMap<>();
        Sql.select(
                        "e.entry_key, e.match_id",
                        "books_match_entry e LEFT JOIN books_parting p ON p.match_id = e.match_id"
                                + " WHERE p.match_id IS NULL")
                .list(em, row -> Optional.ofNullable(matches.put(new EntryKey(row.text(0)), row.number(1))));
        return matches;
    }

    private Map<EntryKey, BooksState.Explanation> explanations() {
        Map<EntryKey, BooksState.Explanation> explanations = new HashMap<>();
        Sql.select("entry_key, reason, login", "books_explanation")
                .tail("ORDER BY id")
                .list(
                        em,
                        row -> Optional.ofNullable(explanations.put(
                                new EntryKey(row.text(0)), new BooksState.Explanation(row.text(1), row.text(2)))));
        return explanations;
    }

    /** Writes a match; its entries have none. */
    void match(MatchWay way, Collection<EntryKey> entries, Actor by) {
        try {
            Connection connection = transaction.get();
            long number =
                    MATCHES.one(connection, way.name(), InstantConverter.toTimestamp(clock.instant()), by.login());
            ENTRIES.write(connection, rows(number, entries));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object[]> rows(long match, Collection<EntryKey> entries) {
        return entries.stream()
                .map(entry -> new Object[] {match, entry.value()})
                .toList();
    }

    /** Takes a match apart. */
    void part(long match, String reason, Actor by) {
        Sql.change(
                em,
                "INSERT INTO books_parting (match_id, reason, parted_at, login) VALUES (?, ?, ?, ?)",
                match,
                reason,
                clock.instant(),
                by.login());
    }

    /** Writes why an entry of one side is not on the other. */
    void explain(EntryKey entry, String reason, Actor by) {
        Sql.change(
                em,
                "INSERT INTO books_explanation (entry_key, reason, explained_at, login) VALUES (?, ?, ?, ?)",
                entry.value(),
                reason,
                clock.instant(),
                by.login());
    }

    /**
     * Matches all that is certain.
     *
     * @return how many matches were made
     */
    int matchCertain(Actor by) {
        List<Matching.Found> found = Matching.certain(state(by).open());
        found.forEach(one ->
                match(one.way(), one.entries().stream().map(BookEntry::key).toList(), by));
        return found.size();
    }
}
