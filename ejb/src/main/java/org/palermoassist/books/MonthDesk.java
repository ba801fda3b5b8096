package org.palermoassist.books;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A month as it stands now, and what can be done about it.
 *
 * @param figures with the opening balance that the books closed the month before with; for the first month as it was said, else that of
 *     the ledger
 * @param differences at its end
 * @param opening whether a person says what the books opened with: for the first month
 * @param next whether its turn has come
 * @param last as it was prepared last; empty while nobody did
 * @param stands whether nothing changed since then
 */
public record MonthDesk(
        YearMonth month,
        MonthFigures figures,
        List<Difference> differences,
        boolean opening,
        boolean next,
        Optional<Reconciliation> last,
        boolean stands) {
    /** How many differences nobody explained yet. */
    public long unexplained() {
        return differences.stream().filter(one -> !one.isExplained()).count();
    }
}
