package org.palermoassist.audit;

import java.time.Instant;

/**
 * One line of the trail.
 *
 * @param at when, UTC
 * @param login who
 * @param role in which role
 * @param body State code or organization ref spoken for, else empty
 * @param action capability and verb
 * @param ref of the record, else empty
 * @param facts what is worth knowing of it
 * @param refused whether it was a refused attempt
 * @param origin network address of who asked; empty for what the portal did by itself
 * @param workspace ref of the workspace in which it was done; empty without one
 * @param onBehalfOf State for which somebody else entered it, else empty
 * @param change what it was, what it is, why
 */
public record AuditEntry(
        Instant at,
        String login,
        String role,
        String body,
        String action,
        String ref,
        String facts,
        boolean refused,
        String origin,
        String workspace,
        String onBehalfOf,
        AuditChange change) {}
