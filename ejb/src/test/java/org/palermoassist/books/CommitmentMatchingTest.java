package org.palermoassist.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermoassist.books.Difference.Kind;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Refs;

/** Commitments of the books beside obligations, reference by reference (U-21). */
class CommitmentMatchingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate EARLIER = LocalDate.of(2026, 3, 1);

    @Test
    void the_same_reference_and_sum_is_no_difference_however_it_is_written() {
        assertThat(of(List.of(row("TR 1", "60.00"), row("tr1", "40.00")), List.of(set("TR1", "100.00"))))
                .isEmpty();
    }

    @Test
    void each_side_alone_and_other_amounts_are_told_with_their_age() {
        Commitment mine = set("TR-3", "30.00");
        List<CommitmentDifference> found =
                of(List.of(row("TR-1", "10.00"), row("TR-2", "25.00")), List.of(set("TR-2", "20.00"), mine));
        assertThat(found).extracting(CommitmentDifference::reference).containsExactly("TR-1", "TR-2", "TR-3");
        assertThat(found)
                .extracting(CommitmentDifference::kind)
                .containsExactly(Kind.BOOKS_ONLY, Kind.AMOUNTS_DIFFER, Kind.LEDGER_ONLY);
        assertThat(found)
                .extracting(CommitmentDifference::amount)
                .containsExactly(usd("10.00"), usd("5.00"), usd("-30.00"));
        assertThat(found).allMatch(one -> one.days() == 30);
        assertThat(found.get(2).obligations()).containsExactly(mine.obligation().orElseThrow());
    }

    @Test
    void what_names_no_reference_has_no_other_side() {
        assertThat(of(List.of(row("", "10.00")), List.of(set(" ", "10.00"))))
                .extracting(CommitmentDifference::kind)
                .containsExactly(Kind.BOOKS_ONLY, Kind.LEDGER_ONLY);
    }

    private static List<CommitmentDifference> of(List<Commitment> books, List<Commitment> fund) {
        return CommitmentMatching.differences(books, fund, TODAY);
    }

    private static Commitment row(String reference, String amount) {
        return new Commitment(reference, "Row", usd(amount), EARLIER, Optional.empty());
    }

    private static Commitment set(String reference, String amount) {
        return new Commitment(reference, "Trip", usd(amount), EARLIER, Optional.of(new ObligationRef(Refs.next('H'))));
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
