package org.palermoassist.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A copy that was merged into a project, and what totals leave out for it.
 *
 * @param commitments in USD that are not counted again, when any was converted
 * @param into project that stays
 * @param mayUndo whether the reader may make it a project of its own again
 */
public record LeftOutRow(
        ProjectRef ref,
        String identifier,
        String title,
        String reporter,
        String sourceName,
        Instant at,
        Optional<BigDecimal> commitments,
        ProjectRef into,
        String intoTitle,
        boolean mayUndo) {}
