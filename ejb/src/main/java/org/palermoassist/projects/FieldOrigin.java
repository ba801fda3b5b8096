package org.palermoassist.projects;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a group of fields of a project comes from.
 *
 * @param ours whether the group is ours of the project's source
 * @param editedAt when something of it was last changed here, while that is other than the partner says; UTC
 * @param source name of the source
 * @param run that last changed it; empty when that is not known any more
 * @param file payload of that run
 * @param at when that run received it, UTC
 */
public record FieldOrigin(
        FieldGroup group,
        boolean ours,
        Optional<Instant> editedAt,
        String source,
        Optional<String> run,
        Optional<String> file,
        Optional<Instant> at) {}
