package org.palermoassist.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Two projects that are likely one activity.
 *
 * @param reasons why
 * @param mayKeepFirst whether the reader may merge the second into the first
 * @param mayKeepSecond whether the reader may merge the first into the second
 */
public record DuplicateRow(
        Side first,
        Side second,
        List<DuplicateReason> reasons,
        DuplicateStatus status,
        Instant at,
        boolean mayKeepFirst,
        boolean mayKeepSecond) {
    /**
     * One of the two.
     *
     * @param commitments in USD, when any was converted
     */
    public record Side(
            ProjectRef ref,
            String identifier,
            String title,
            String reporter,
            String sourceName,
            Optional<LocalDate> begin,
            Optional<LocalDate> end,
            Optional<BigDecimal> commitments) {}
}
