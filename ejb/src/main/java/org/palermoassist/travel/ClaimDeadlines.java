package org.palermoassist.travel;

import java.time.LocalDate;
import org.palermoassist.subsistence.Parameter;
import org.palermoassist.subsistence.RuleSet;

/**
 * By when a claim is due after the return, and what follows when it is not there (T-9).
 *
 * @param due last day of the claim
 * @param overdue day from which the whole advance is recovered, and from which the expert is not eligible (E-2)
 * @param report day on which the State that nominated is told
 */
public record ClaimDeadlines(LocalDate due, LocalDate overdue, LocalDate report) {
    static ClaimDeadlines of(LocalDate returned, RuleSet rules) {
        return new ClaimDeadlines(
                returned.plusDays(rules.count(Parameter.CLAIM_DAYS)),
                returned.plusDays(rules.count(Parameter.OVERDUE_DAYS)),
                returned.plusDays(rules.count(Parameter.REPORT_DAYS)));
    }

    /** Where a claim that is not settled stands on a day. */
    public Standing on(LocalDate day) {
        if (day.isBefore(overdue)) {
            return day.isAfter(due) ? Standing.LATE : Standing.IN_TIME;
        }
        return Standing.OVERDUE;
    }

    /** Where a claim stands in time. */
    public enum Standing {
        /** Not due yet. */
        IN_TIME,
        /** Past its last day. */
        LATE,
        /** The advance is recovered, and the expert is not eligible. */
        OVERDUE
    }
}
