package org.palermoassist.web.sync;

import java.time.Instant;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.SourceRow;

/**
 * A source as the API tells it.
 *
 * @param kind SNAPSHOT, DATASETS or LOOSE
 * @param organization identifier of the organization whose own source this is
 * @param projects how many projects follow its word
 * @param gone of these, no longer reported
 */
public record SourceAnswer(
        String code,
        String name,
        String kind,
        String organization,
        long projects,
        long gone,
        String lastRun,
        Instant lastRunAt) {
    static SourceAnswer of(SourceRow row) {
        return new SourceAnswer(
                row.code(),
                row.name(),
                row.kind().name(),
                row.organization().orElse(null),
                row.projects(),
                row.gone(),
                row.lastRun().map(RunRef::value).orElse(null),
                row.lastRunAt().orElse(null));
    }
}
