package org.palermoassist.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.palermoassist.books.Difference.Kind;
import org.palermoassist.shared.Money;

class MatchingTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);

    private static BookEntry row(int number, int day, String reference, String amount) {
        return BookEntry.row(
                new EntryKey("0123456789ab/" + number), MAY.withDayOfMonth(day), reference, "", usd(amount));
    }

    private static BookEntry posting(int number, int day, String reference, String amount) {
        return posting(number, day, reference, amount, Optional.empty(), false);
    }

    private static BookEntry posting(
            int number, int day, String reference, String amount, Optional<EntryKey> reverses, boolean reversed) {
        return new BookEntry(key(number), MAY.withDayOfMonth(day), reference, "", usd(amount), reverses, reversed);
    }

    private static EntryKey key(int number) {
        return new EntryKey(String.format("E-%07d", number));
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }

    private static List<String> certain(BookEntry... open) {
        return Matching.certain(List.of(open)).stream()
                .map(found -> found.way() + " "
                        + found.entries().stream()
                                .map(entry -> entry.key().value().replace("0123456789ab", ""))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void the_same_reference_and_amount_match_the_nearest_day_first() {
        assertThat(certain(row(2, 10, "gr 1", "5.00"), posting(1, 20, "GR1", "5.00"), posting(2, 11, "GR1", "5.00")))
                .containsExactly("REFERENCE /2 E-0000002");
    }

    @Test
    void one_row_matches_several_postings_of_its_reference_and_the_reverse_where_sums_agree() {
        assertThat(certain(row(2, 10, "A", "5.00"), posting(1, 10, "A", "2.00"), posting(2, 10, "A", "3.00")))
                .containsExactly("REFERENCE_SUM /2 E-0000001 E-0000002");
        assertThat(certain(row(2, 9, "A", "2.00"), row(3, 9, "A", "3.00"), posting(1, 10, "A", "5.00")))
                .containsExactly("REFERENCE_SUM /2 /3 E-0000001");
        assertThat(certain(row(2, 9, "A", "2.00"), row(3, 9, "A", "3.01"), posting(1, 10, "A", "5.00")))
                .isEmpty();
    }

    @Test
    void nothing_without_a_reference_is_certain() {
        assertThat(certain(row(2, 10, "", "5.00"), posting(1, 10, "", "5.00"))).isEmpty();
    }

    @Test
    void what_was_taken_back_matches_itself_and_leaves_the_row_to_what_was_posted_anew() {
        BookEntry wrong = posting(1, 9, "A", "5.00", Optional.empty(), true);
        BookEntry back = posting(2, 10, "A", "-5.00", Optional.of(key(1)), false);
        BookEntry right = posting(3, 12, "A", "5.00");
        assertThat(certain(row(2, 9, "A", "5.00"), wrong, back, right))
                .containsExactly("REFERENCE /2 E-0000003", "TAKEN_BACK E-0000001 E-0000002");
    }

    @Test
    void equal_amounts_on_near_days_are_proposed_where_a_reference_is_missing_each_entry_once() {
        List<Proposal> proposed = Matching.proposed(
                List.of(
                        row(2, 10, "", "5.00"),
                        row(3, 12, "", "5.00"),
                        row(4, 10, "X", "7.00"),
                        posting(1, 12, "B", "5.00"),
                        posting(2, 20, "", "5.00"),
                        posting(3, 10, "Y", "7.00")),
                5);
        assertThat(proposed).hasSize(1);
        assertThat(proposed.get(0).row().key().number()).isEqualTo(3);
        assertThat(proposed.get(0).posting().key()).isEqualTo(key(1));
    }

    @Test
    void differences_name_what_is_on_one_side_what_differs_and_what_settled_later() {
        Map<EntryKey, BookEntry> entries = List.of(
                        row(2, 1, "FEE", "-12.50"),
                        row(3, 2, "A", "6.00"),
                        posting(1, 3, "A", "7.00"),
                        posting(2, 4, "", "9.00"),
                        row(4, 5, "LATE", "3.00"),
                        posting(3, 25, "LATE", "3.00"))
                .stream()
                .collect(Collectors.toMap(BookEntry::key, Function.identity(), (a, b) -> a, TreeMap::new));
        Map<EntryKey, Long> matches = new HashMap<>();
        matches.put(new EntryKey("0123456789ab/4"), 1L);
        matches.put(key(3), 1L);
        BooksState.Explanation said = new BooksState.Explanation("Bank fee, asked back", "ann");
        BooksState state = new BooksState(
                entries, matches, Map.of(new EntryKey("0123456789ab/2"), said, new EntryKey("0123456789ab/3"), said));
        List<Difference> open = state.differences(MAY.withDayOfMonth(20));
        assertThat(open)
                .extracting(Difference::kind)
                .containsExactly(Kind.BOOKS_ONLY, Kind.AMOUNTS_DIFFER, Kind.LEDGER_ONLY, Kind.LATER);
        assertThat(open).extracting(Difference::amount).containsExactly(usd("-12.5"), usd("-1"), usd("-9"), usd("3"));
        assertThat(open).extracting(Difference::isExplained).containsExactly(true, false, false, true);
        assertThat(open.get(0).days()).isEqualTo(19);
        assertThat(state.differences(MAY.withDayOfMonth(31)))
                .extracting(Difference::kind)
                .doesNotContain(Kind.LATER);
    }
}
