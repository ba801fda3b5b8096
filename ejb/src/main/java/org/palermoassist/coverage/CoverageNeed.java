package org.palermoassist.coverage;

/**
 * A need that a cell counts.
 *
 * @param ref of the need
 * @param title in its own language
 * @param stateCode alpha-2
 * @param status of the need
 * @param answered whether an accepted link counts for it
 */
public record CoverageNeed(String ref, String title, String stateCode, String status, boolean answered) {}
