package org.palermoassist.projects.iati;

import java.util.Optional;

/**
 * A budget for one period.
 *
 * @param type 1 original, 2 revised; the standard's default is 1
 * @param status 1 indicative, 2 committed; the standard's default is 1
 * @param period at most one year
 * @param value amount for that period
 */
public record Budget(Optional<String> type, Optional<String> status, Period period, Optional<ReportedValue> value) {

    /** Type with the standard's default filled in. */
    public String typeOrDefault() {
        return type.orElse("1");
    }

    /** Status with the standard's default filled in. */
    public String statusOrDefault() {
        return status.orElse("1");
    }
}
