package org.palermoassist.travel;

import java.time.LocalDate;
import org.palermoassist.shared.Money;

/**
 * What an agent asks, as it is entered.
 *
 * @param agent who offers it, 1 to 120 characters
 * @param contracted whether this is the agent with whom the organization has a contract
 * @param quotedOn day of the offer
 * @param fare as offered, in any currency that has a rate
 * @param economy whether it is in economy class
 * @param stops changes on the way there
 * @param hours of the way there, waiting included
 * @param official whether it is for the official days alone (T-11)
 */
public record QuoteForm(
        String agent,
        boolean contracted,
        LocalDate quotedOn,
        Money fare,
        boolean economy,
        int stops,
        int hours,
        boolean official) {
    private static final int LONGEST = 120;
    private static final int MOST = 240;

    /** Checks the fields. */
    public QuoteForm {
        agent = Texts.fitting(agent, LONGEST);
        TravelRule.TEXT_FITS.require(
                !agent.isEmpty() && stops >= 0 && stops <= MOST && hours > 0 && hours <= MOST, LONGEST);
        TravelRule.AMOUNT_IS_PAYABLE.require(fare.isPositive() && fare.isPayable(), fare);
    }
}
