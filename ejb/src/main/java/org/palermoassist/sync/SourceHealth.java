package org.palermoassist.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with fetching from a source.
 *
 * @param nextAt when it is fetched next
 * @param triedAt when it was tried last
 * @param succeededAt when it was fetched last, changed or not
 * @param dataAt when the latest file that was accepted came in
 * @param failures in a row
 * @param fault of the latest try
 * @param detail of that fault, for people
 * @param restsUntil before then the partner is left in peace
 * @param busy whether it is being fetched now
 */
public record SourceHealth(
        Optional<Instant> nextAt,
        Optional<Instant> triedAt,
        Optional<Instant> succeededAt,
        Optional<Instant> dataAt,
        int failures,
        Optional<FetchFault> fault,
        String detail,
        Optional<Instant> restsUntil,
        boolean busy) {}
