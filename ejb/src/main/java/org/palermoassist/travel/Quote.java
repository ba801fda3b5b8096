package org.palermoassist.travel;

import java.time.LocalDate;
import java.util.Comparator;
import org.palermoassist.shared.Money;

/**
 * What an agent asks for the passage.
 *
 * @param number of the quote in its journey, from 1
 * @param agent who offers it
 * @param contracted whether this is the agent with whom the organization has a contract
 * @param quotedOn day of the offer
 * @param fare as offered
 * @param usd the fare in dollars, at the rate of the day of the offer
 * @param economy whether it is in economy class
 * @param stops changes on the way there
 * @param hours of the way there, waiting included
 * @param official whether it is for the official days alone (T-11)
 */
public record Quote(
        int number,
        String agent,
        boolean contracted,
        LocalDate quotedOn,
        Money fare,
        Money usd,
        boolean economy,
        int stops,
        int hours,
        boolean official) {
    /** The cheapest first; of equal fares the most direct, then the quickest, then the earlier. */
    static final Comparator<Quote> ECONOMICAL = Comparator.comparing(Quote::usd)
            .thenComparing(Quote::stops)
            .thenComparing(Quote::hours)
            .thenComparing(Quote::number);
}
