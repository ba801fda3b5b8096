package org.palermoassist.books;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.shared.Money;

/**
 * Money kept for a cost, as one side has it.
 *
 * @param obligation on the side of the fund; empty for a row of the books
 */
record Commitment(String reference, String text, Money amount, LocalDate on, Optional<ObligationRef> obligation) {
    /** Its reference as it is compared: capitals, no blanks. */
    String comparable() {
        return reference.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    static Money sum(List<Commitment> side) {
        return side.stream().map(Commitment::amount).reduce(Money.zero("USD"), Money::plus);
    }
}
