package org.palermoassist.coverage;

/**
 * Head of a line or column.
 *
 * @param code of the provision, area, region, State or organization
 * @param label short: {@code UNTOC 16}, or the name
 * @param title longer name where there is one, else empty
 */
public record CoverageHead(String code, String label, String title) {}
