package org.palermoassist.books;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What people decide about entries of both sides: which are the same money, and why others are not on both. */
@UseCase
public class Matches {
    private static final int LONGEST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BooksStore store;

    @Inject
    private AuditTrail audit;

    /**
     * Matches all that is certain; the ledger may have moved since the last file.
     *
     * @return how many matches were made
     */
    public int matchCertain(Actor by) {
        by.mustHave(Right.BOOKS_KEEP);
        store.keep();
        int made = store.matchCertain(by);
        audit.record(by, "books.match", MatchWay.REFERENCE, made);
        return made;
    }

    /**
     * Says that entries are the same money; also that entries of one side cancel each other.
     *
     * @param keys two at least, without a match
     * @throws org.palermoassist.shared.RuleViolation {@link BooksRule#SUMS_AGREE}, {@link BooksRule#MATCHED_ONCE}
     */
    public void match(Collection<EntryKey> keys, Actor by) {
        by.mustHave(Right.BOOKS_KEEP);
        store.keep();
        List<BookEntry> entries = open(keys, by);
        BooksRule.SUMS_AGREE.require(
                entries.size() > 1 && BookEntry.difference(entries).isZero(),
                entries.size(),
                BookEntry.difference(entries));
        store.match(MatchWay.PERSON, keys, by);
        audit.record(by, "books.match", MatchWay.PERSON, joined(keys));
    }

    /**
     * Says why entries of one side are not on the other.
     *
     * @param keys without a match
     * @throws org.palermoassist.shared.RuleViolation {@link BooksRule#REASON_GIVEN}, {@link BooksRule#MATCHED_ONCE}
     */
    public void explain(Collection<EntryKey> keys, String reason, Actor by) {
        by.mustHave(Right.BOOKS_KEEP);
        store.keep();
        String why = given(reason);
        open(keys, by).forEach(entry -> store.explain(entry.key(), why, by));
        audit.record(by, "books.explain", joined(keys), why);
    }

    /**
     * Takes the match apart that holds this entry.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link BooksRule#REASON_GIVEN}
     * @throws NotFound when no match holds it
     */
    public void part(EntryKey key, String reason, Actor by) {
        by.mustHave(Right.BOOKS_KEEP);
        store.keep();
        String why = given(reason);
        Long match = store.state(by).matches().get(key);
        if (match == null) {
            throw new NotFound(key);
        }
        store.part(match, why, by);
        audit.record(by, "books.part", key, why);
    }

    private static String given(String reason) {
        String why = reason.strip();
        BooksRule.REASON_GIVEN.require(!why.isEmpty() && why.length() <= LONGEST, LONGEST);
        return why;
    }

    private List<BookEntry> open(Collection<EntryKey> keys, Actor by) {
        BooksState state = store.state(by);
        BooksRule.SUMS_AGREE.require(!keys.isEmpty(), 0, "");
        return keys.stream()
                .distinct()
                .map(key -> {
                    BookEntry entry = state.entries().get(key);
                    if (entry == null) {
                        throw new NotFound(key);
                    }
                    BooksRule.MATCHED_ONCE.require(!state.matches().containsKey(key), key);
                    return entry;
                })
                .toList();
    }

    private static String joined(Collection<EntryKey> keys) {
        return keys.stream().map(EntryKey::value).collect(Collectors.joining(" "));
    }

    /** With which others each of these entries is matched; those without a match are missing. */
    public Map<EntryKey, List<EntryKey>> partners(Collection<EntryKey> keys, Actor by) {
        by.mustHave(Right.FUND_READ);
        Map<EntryKey, List<EntryKey>> partners = new TreeMap<>();
        Sql.select(
                        "e.entry_key, o.entry_key",
                        "books_match_entry e JOIN books_match_entry o ON o.match_id = e.match_id"
                                + " AND o.entry_key <> e.entry_key LEFT JOIN books_parting p"
                                + " ON p.match_id = e.match_id WHERE p.match_id IS NULL")
                .and("e.entry_key IN ?", keys.stream().map(EntryKey::value).toList())
                .tail("ORDER BY o.entry_key")
                .list(em, row -> partners.computeIfAbsent(new EntryKey(row.text(0)), none -> new ArrayList<>())
                        .add(new EntryKey(row.text(1))));
        return partners;
    }
}
