package org.palermoassist.projects;

import java.time.Instant;

/**
 * What a State remarks on a project that names it.
 *
 * @param stateCode whose remark it is
 * @param text in the State's words
 * @param at UTC
 */
public record RemarkRow(String stateCode, String text, Instant at) {}
