package org.palermoassist.coverage;

import java.util.Optional;

/**
 * Which matrix is wanted.
 *
 * @param instrument code, such as {@code UNTOC}; empty for all
 * @param cluster I to IV
 * @param area code of a priority or proposal area, such as {@code PA2}
 * @param region M49 or sample region that limits States and places
 */
public record CoverageQuery(
        CoverageLines lines,
        CoverageColumns columns,
        Optional<String> instrument,
        Optional<String> cluster,
        Optional<String> area,
        Optional<String> region) {}
