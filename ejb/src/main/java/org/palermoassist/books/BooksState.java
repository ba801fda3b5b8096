package org.palermoassist.books;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.books.Difference.Kind;
import org.palermoassist.shared.Money;

/**
 * Both sides since the first month, what is matched, and what was explained.
 *
 * @param entries of both sides, by key
 * @param matches number of the match of an entry
 * @param explanations the last one of an entry
 */
record BooksState(
        Map<EntryKey, BookEntry> entries, Map<EntryKey, Long> matches, Map<EntryKey, Explanation> explanations) {
    /** Why an entry of one side is not on the other. */
    record Explanation(String reason, String login) {}

    /** Entries that no match holds. */
    List<BookEntry> open() {
        return entries.values().stream()
                .filter(entry -> !matches.containsKey(entry.key()))
                .toList();
    }

    /** What rows of the books until a day come to. */
    Money booked(LocalDate from, LocalDate until) {
        return entries.values().stream()
                .filter(entry -> entry.isOfBooks()
                        && !entry.on().isBefore(from)
                        && !entry.on().isAfter(until))
                .map(BookEntry::amount)
                .reduce(Money.zero("USD"), Money::plus);
    }

    /** What both sides do not have alike at the end of a day, the oldest first. */
    List<Difference> differences(LocalDate until) {
        List<Difference> differences = new ArrayList<>();
        List<BookEntry> unmatched =
                open().stream().filter(entry -> !entry.on().isAfter(until)).toList();
        Map<String, List<BookEntry>> byReference = Matching.byReference(unmatched);
        for (BookEntry entry : unmatched) {
            List<BookEntry> group = byReference.getOrDefault(entry.comparable(), List.of(entry));
            boolean both = !Matching.side(group, true).isEmpty()
                    && !Matching.side(group, false).isEmpty();
            if (!both) {
                Kind kind = entry.isOfBooks() ? Kind.BOOKS_ONLY : Kind.LEDGER_ONLY;
                differences.add(difference(kind, List.of(entry), until, Optional.empty()));
            } else if (group.get(0).equals(entry)) {
                differences.add(difference(Kind.AMOUNTS_DIFFER, group, until, Optional.empty()));
            }
        }
        differences.addAll(later(until));
        differences.sort(Comparator.comparing(Difference::since).thenComparing(Difference::keys));
        return differences;
    }

    /** Matches of which a part belongs to days after it. */
    private List<Difference> later(LocalDate until) {
        Map<Long, List<BookEntry>> byMatch = new LinkedHashMap<>();
        matches.forEach((key, match) -> Optional.ofNullable(entries.get(key))
                .ifPresent(entry -> byMatch.computeIfAbsent(match, none -> new ArrayList<>())
                        .add(entry)));
        List<Difference> later = new ArrayList<>();
        for (List<BookEntry> match : byMatch.values()) {
            List<BookEntry> there =
                    match.stream().filter(entry -> !entry.on().isAfter(until)).toList();
            if (!BookEntry.difference(there).isZero()) {
                Optional<LocalDate> last = match.stream().map(BookEntry::on).max(Comparator.naturalOrder());
                later.add(difference(Kind.LATER, there, until, last));
            }
        }
        return later;
    }

    private Difference difference(
            Kind kind, Collection<BookEntry> entries, LocalDate until, Optional<LocalDate> later) {
        LocalDate since = entries.stream()
                .map(BookEntry::on)
                .min(Comparator.naturalOrder())
                .orElse(until);
        List<Optional<Explanation>> said = entries.stream()
                .map(entry -> Optional.ofNullable(explanations.get(entry.key())))
                .toList();
        boolean explained = later.isEmpty() && said.stream().allMatch(Optional::isPresent);
        Optional<Explanation> last = explained ? said.get(said.size() - 1) : Optional.empty();
        return new Difference(
                kind,
                Matching.side(entries, true),
                Matching.side(entries, false),
                BookEntry.difference(entries),
                since,
                ChronoUnit.DAYS.between(since, until),
                last.map(Explanation::reason).orElse(""),
                last.map(Explanation::login).orElse(""),
                later);
    }
}
