package org.palermoassist.projects.iati;

import java.util.Optional;

/**
 * A span of days, both ends included.
 *
 * @param start first day
 * @param end last day
 */
public record Period(Optional<ReportedDate> start, Optional<ReportedDate> end) {}
