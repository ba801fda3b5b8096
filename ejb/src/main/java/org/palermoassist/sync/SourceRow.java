package org.palermoassist.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * A source in the list.
 *
 * @param organization identifier of the organization whose own source this is
 * @param projects how many projects follow its word
 * @param gone of these, no longer reported
 * @param lastRun its latest run
 * @param lastRunAt when that began
 * @param way how its files come in
 * @param state how it does, at a glance
 */
public record SourceRow(
        String code,
        String name,
        SourceKind kind,
        boolean own,
        Optional<String> organization,
        long projects,
        long gone,
        Optional<RunRef> lastRun,
        Optional<Instant> lastRunAt,
        Way way,
        SourceState state,
        SourceHealth health) {}
