package org.palermoassist.coverage;

import java.util.List;

/**
 * The records that a cell counts, and no others.
 *
 * @param needs by State and title
 * @param projects by title
 */
public record CoverageRecords(List<CoverageNeed> needs, List<CoverageProject> projects) {}
