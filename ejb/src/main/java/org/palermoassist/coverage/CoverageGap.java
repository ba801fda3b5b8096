package org.palermoassist.coverage;

import java.time.Instant;
import java.util.List;

/**
 * An open need that no accepted link answers (K-4).
 *
 * @param ref of the need
 * @param title in its own language
 * @param stateCode alpha-2
 * @param provisions codes, in order
 * @param statedAt UTC
 * @param weak whether projects stand in its cells that are not linked to it; without any it is a gap
 */
public record CoverageGap(
        String ref, String title, String stateCode, List<String> provisions, Instant statedAt, boolean weak) {}
