package org.palermoassist.travel;

import org.palermoassist.shared.Money;

/**
 * What changes of a journey that is authorized already (T-11).
 *
 * @param itinerary as it is now to be
 * @param windowReason why it is not in the days of T-1; may be empty
 * @param furtherFare what the passage costs more, in dollars; zero for nothing
 * @param reason why it changes
 */
public record Amendment(Itinerary itinerary, String windowReason, Money furtherFare, String reason) {
    /** Checks the amount and the reason. */
    public Amendment {
        TravelRule.AMOUNT_IS_PAYABLE.require(
                furtherFare.amount().signum() >= 0 && furtherFare.isPayable(), furtherFare);
        reason = Texts.given(reason);
    }
}
