package org.palermoassist.travel;

import java.time.LocalDate;
import org.palermoassist.shared.Money;

/**
 * The visa that an expert has to get (U-33).
 *
 * @param embassy which one gives it; empty where that is not known yet
 * @param country ISO 3166-1 alpha-2 code of the country in which it is; often not the expert's own
 * @param days that it takes from the application on
 * @param cost of the visa and of going there, in dollars: a cost of the fund
 * @param insurance that the embassy asks for, in dollars: a cost of the fund
 */
public record VisaNeed(String embassy, String country, int days, Money cost, Money insurance) {
    private static final int LONGEST = 200;
    private static final int MOST_DAYS = 365;

    /** Checks what is said. */
    public VisaNeed {
        embassy = embassy.strip();
        TravelRule.VISA_IS_DESCRIBED.require(
                embassy.length() <= LONGEST
                        && country.matches("[A-Z]{2}")
                        && days >= 0
                        && days <= MOST_DAYS
                        && cost.amount().signum() >= 0
                        && insurance.amount().signum() >= 0,
                embassy);
    }

    /** The last day on which the expert can apply. */
    public LocalDate applyBy(LocalDate departsOn) {
        return departsOn.minusDays(days);
    }

    /** Whether there is too little time for it: to be known before anybody decides. */
    public boolean isTooLate(LocalDate today, LocalDate departsOn) {
        return today.isAfter(applyBy(departsOn));
    }

    /** What it costs the fund. */
    public Money total() {
        return cost.plus(insurance);
    }
}
