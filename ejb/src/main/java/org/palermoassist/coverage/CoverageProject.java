package org.palermoassist.coverage;

/**
 * A project that a cell counts.
 *
 * @param ref of the project
 * @param title in its main language
 * @param provider name as reported
 * @param status IATI ActivityStatus: 1 pipeline, 2 implementation
 * @param confidence EXPLICIT or CONFIRMED, the best of its tags here
 */
public record CoverageProject(String ref, String title, String provider, String status, String confidence) {}
