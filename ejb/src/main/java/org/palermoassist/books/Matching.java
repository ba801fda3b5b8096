package org.palermoassist.books;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds which entries are the same money. What is certain needs no person; what only looks so is proposed. */
final class Matching {
    private final Map<EntryKey, BookEntry> left = new TreeMap<>();
    private final List<Found> found = new ArrayList<>();

    /** Entries that belong together. */
    record Found(MatchWay way, List<BookEntry> entries) {}

    private Matching(Collection<BookEntry> open) {
        open.forEach(entry -> left.put(entry.key(), entry));
    }

    /**
     * What is certain: the same reference and amount; then the same reference and sum; then postings that were taken back.
     *
     * @param open entries without a match
     */
    static List<Found> certain(Collection<BookEntry> open) {
        Matching matching = new Matching(open);
        byReference(open).values().forEach(matching::pairs);
        byReference(matching.left.values()).values().forEach(matching::sums);
        matching.reversals();
        return matching.found;
    }

    /** Entries with a reference, by it. */
    static Map<String, List<BookEntry>> byReference(Collection<BookEntry> entries) {
        return entries.stream()
                .filter(entry -> !entry.comparable().isEmpty())
                .collect(Collectors.groupingBy(BookEntry::comparable, TreeMap::new, Collectors.toList()));
    }

    private void pairs(List<BookEntry> group) {
        for (BookEntry row : side(group, true)) {
            side(group, false).stream()
                    .filter(posting -> left.containsKey(posting.key()))
                    .filter(posting -> posting.amount().equals(row.amount()))
                    .min(Comparator.comparing(BookEntry::isTakenBack)
                            .thenComparing(posting -> days(row, posting))
                            .thenComparing(BookEntry::key))
                    .ifPresent(posting -> take(MatchWay.REFERENCE, List.of(row, posting)));
        }
    }

    private void sums(List<BookEntry> group) {
        boolean both = !side(group, true).isEmpty() && !side(group, false).isEmpty();
        if (both && BookEntry.difference(group).isZero()) {
            take(MatchWay.REFERENCE_SUM, group);
        }
    }

    private void reversals() {
        for (BookEntry entry : List.copyOf(left.values())) {
            entry.reverses()
                    .map(left::get)
                    .filter(posting ->
                            BookEntry.difference(List.of(entry, posting)).isZero())
                    .ifPresent(posting -> take(MatchWay.TAKEN_BACK, List.of(posting, entry)));
        }
    }

    private void take(MatchWay way, List<BookEntry> entries) {
        found.add(new Found(way, List.copyOf(entries)));
        entries.forEach(entry -> left.remove(entry.key()));
    }

    static List<BookEntry> side(Collection<BookEntry> entries, boolean ofBooks) {
        return entries.stream()
                .filter(entry -> entry.isOfBooks() == ofBooks)
                .sorted(Comparator.comparing(BookEntry::on).thenComparing(BookEntry::key))
                .toList();
    }

    /**
     * What looks like the same money: equal amounts, near days, and a reference is missing on a side. Nearest first; each entry once.
     *
     * @param open entries without a match
     * @param most days between both
     */
    static List<Proposal> proposed(Collection<BookEntry> open, long most) {
        Map<String, List<BookEntry>> postings = new HashMap<>();
        side(open, false)
                .forEach(posting -> postings.computeIfAbsent(posting.amount().toString(), none -> new ArrayList<>())
                        .add(posting));
        List<Proposal> near = new ArrayList<>();
        for (BookEntry row : side(open, true)) {
            postings.getOrDefault(row.amount().toString(), List.of()).stream()
                    .filter(posting ->
                            row.comparable().isEmpty() || posting.comparable().isEmpty())
                    .map(posting -> new Proposal(row, posting, days(row, posting)))
                    .filter(pair -> pair.days() <= most)
                    .forEach(near::add);
        }
        near.sort(Comparator.comparing(Proposal::days)
                .thenComparing(pair -> pair.row().key())
                .thenComparing(pair -> pair.posting().key()));
        Set<EntryKey> used = new HashSet<>();
        return near.stream()
                .filter(pair -> !used.contains(pair.row().key())
                        && !used.contains(pair.posting().key()))
                .peek(pair ->
                        used.addAll(List.of(pair.row().key(), pair.posting().key())))
                .toList();
    }

    private static long days(BookEntry one, BookEntry other) {
        return Math.abs(ChronoUnit.DAYS.between(one.on(), other.on()));
    }
}
