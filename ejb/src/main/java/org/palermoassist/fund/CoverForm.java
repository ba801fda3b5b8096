package org.palermoassist.fund;

import java.time.LocalDate;

/**
 * Who is to stand in for a hand of one's own.
 *
 * @param deputy login
 * @param from first day
 * @param until last day
 */
public record CoverForm(Hand hand, String deputy, LocalDate from, LocalDate until) {
    private static final int LONGEST_DAYS = 366;

    /** Checks the days. */
    public CoverForm {
        boolean days = !until.isBefore(from) && until.isBefore(from.plusDays(LONGEST_DAYS));
        FundRule.COVER_HAS_DAYS.require(days, from, until);
    }
}
