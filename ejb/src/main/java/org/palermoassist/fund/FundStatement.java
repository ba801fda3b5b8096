package org.palermoassist.fund;

import java.time.LocalDate;
import java.util.Map;
import org.palermoassist.shared.Money;

/**
 * The fund in a period, by the days that postings belong to: {@code opening + received - returned + moved + refunded + interest
 * + exchange - paid - support = closing}, to the cent.
 *
 * @param opening on all pools at the end of the day before
 * @param received contributions
 * @param returned to donors
 * @param moved from other pools by donors' decisions, less what moved to others; zero for the whole fund
 * @param refunded costs that came back, support costs included
 * @param interest that came in
 * @param exchange gains less losses
 * @param paid direct costs by kind
 * @param support programme support costs
 * @param closing on all pools at the end of the last day; added up for itself
 * @param obliged of it, set aside for open obligations, support costs included
 * @param reserve of it, reserve
 */
public record FundStatement(
        LocalDate from,
        LocalDate until,
        Money opening,
        Money received,
        Money returned,
        Money moved,
        Money refunded,
        Money interest,
        Money exchange,
        Map<CostKind, Money> paid,
        Money support,
        Money closing,
        Money obliged,
        Money reserve) {
    /** What the movements make of the opening balance. */
    public Money computed() {
        Money direct = paid.values().stream().reduce(Money.zero(opening.currency()), Money::plus);
        return opening.plus(received)
                .minus(returned)
                .plus(moved)
                .plus(refunded)
                .plus(interest)
                .plus(exchange)
                .minus(direct)
                .minus(support);
    }

    /** Whether it balances to the cent. */
    public boolean isBalanced() {
        return computed().equals(closing);
    }
}
