package org.palermoassist.books;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * A month of both sides as one person prepared it, and another signed it.
 *
 * @param broughtReason why books and ledger did not open the first month with the same; empty when they did
 * @param preparedAt UTC
 * @param preparedBy login
 * @param signedAt UTC; empty while nobody signed
 * @param signedBy login; empty while nobody signed
 * @param differences as they were explained when it was prepared
 */
public record Reconciliation(
        YearMonth month,
        MonthFigures figures,
        String broughtReason,
        Instant preparedAt,
        String preparedBy,
        Optional<Instant> signedAt,
        String signedBy,
        List<Line> differences) {
    /**
     * A difference as it was explained.
     *
     * @param since day of the oldest entry
     * @param reason empty where it had settled itself
     * @param login who explained it
     */
    public record Line(
            Difference.Kind kind, List<EntryKey> entries, LocalDate since, Money amount, String reason, String login) {}

    /** Whether another person signed it. */
    public boolean isSigned() {
        return signedAt.isPresent();
    }
}
