package org.palermoassist.fund;

import java.util.Optional;
import java.util.Set;

/**
 * Which obligations are wanted.
 *
 * @param statuses empty for all
 * @param pool charged to it
 * @param record trip or meeting
 * @param external reference in the official books
 * @param olderThan requested more days ago than this
 */
public record ObligationFilter(
        Set<ObligationStatus> statuses,
        Optional<PoolRef> pool,
        Optional<String> record,
        Optional<String> external,
        Optional<Integer> olderThan) {
    /** All obligations. */
    public static final ObligationFilter ALL =
            new ObligationFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Those that still take money of pools. */
    public static final ObligationFilter OPEN = new ObligationFilter(
            Set.of(ObligationStatus.RESERVED, ObligationStatus.OBLIGATED, ObligationStatus.PARTLY_SPENT),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
