package org.palermoassist.books;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what both sides keep, reference by reference: several rows of one reference count together. */
final class CommitmentMatching {
    private CommitmentMatching() {}

    /** What differs, the oldest first; what names no reference has no other side. */
    static List<CommitmentDifference> differences(List<Commitment> books, List<Commitment> fund, LocalDate today) {
        Map<String, List<Commitment>> there = byReference(books);
        Map<String, List<Commitment>> here = byReference(fund);
        Set<String> references = new TreeSet<>(there.keySet());
        references.addAll(here.keySet());
        List<CommitmentDifference> found = new ArrayList<>();
        references.forEach(reference -> compare(
                        there.getOrDefault(reference, List.of()), here.getOrDefault(reference, List.of()), today)
                .ifPresent(found::add));
        Stream.concat(books.stream(), fund.stream())
                .filter(one -> one.comparable().isEmpty())
                .forEach(one -> found.add(alone(one, today)));
        found.sort(Comparator.comparing(CommitmentDifference::since).thenComparing(CommitmentDifference::reference));
        return found;
    }

    private static Map<String, List<Commitment>> byReference(List<Commitment> side) {
        return side.stream()
                .filter(one -> !one.comparable().isEmpty())
                .collect(Collectors.groupingBy(Commitment::comparable, TreeMap::new, Collectors.toList()));
    }

    private static CommitmentDifference alone(Commitment one, LocalDate today) {
        boolean ofFund = one.obligation().isPresent();
        return difference(ofFund ? List.of() : List.of(one), ofFund ? List.of(one) : List.of(), today);
    }

    private static Optional<CommitmentDifference> compare(
            List<Commitment> books, List<Commitment> fund, LocalDate today) {
        boolean same = !books.isEmpty() && Commitment.sum(books).equals(Commitment.sum(fund));
        return same ? Optional.empty() : Optional.of(difference(books, fund, today));
    }

    private static CommitmentDifference difference(List<Commitment> books, List<Commitment> fund, LocalDate today) {
        List<Commitment> all = Stream.concat(books.stream(), fund.stream())
                .sorted(Comparator.comparing(Commitment::on))
                .toList();
        Commitment first = books.isEmpty() ? fund.get(0) : books.get(0);
        LocalDate since = all.get(0).on();
        return new CommitmentDifference(
                fund.isEmpty()
                        ? Difference.Kind.BOOKS_ONLY
                        : books.isEmpty() ? Difference.Kind.LEDGER_ONLY : Difference.Kind.AMOUNTS_DIFFER,
                first.reference(),
                first.text(),
                Commitment.sum(books),
                Commitment.sum(fund),
                fund.stream().flatMap(one -> one.obligation().stream()).toList(),
                since,
                ChronoUnit.DAYS.between(since, today));
    }
}
