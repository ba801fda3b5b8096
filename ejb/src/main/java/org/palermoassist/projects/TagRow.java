package org.palermoassist.projects;

import java.time.Instant;
import java.util.Optional;

/**
 * A provision tag of a project as one reader may see it.
 *
 * @param provision code such as UNTOC-18
 * @param confidence how sure it is
 * @param basis what it was read from, such as SECTOR or TEXT_EN; empty when somebody named it
 * @param evidence the words or the code, as evidence; empty for those who see counted tags only
 * @param decidedAt UTC, when somebody decided
 * @param mayConfirm whether the reader may confirm it now
 * @param mayReject whether the reader may reject it now
 */
public record TagRow(
        String provision,
        TagConfidence confidence,
        String basis,
        String evidence,
        Optional<Instant> decidedAt,
        boolean mayConfirm,
        boolean mayReject) {}
