package org.palermoassist.web.sync;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import org.palermoassist.sync.RehearsalCounts;
import org.palermoassist.sync.RehearsalRow;
import org.palermoassist.sync.RunRef;

/**
 * A rehearsal as the API tells it.
 *
 * @param status QUEUED, RUNNING, DONE, CANCELLED or FAILED
 * @param percent how much of the file has been read
 * @param reason name of the fault that makes the file unreadable, or for which nothing came
 * @param asks whether so much is missing that the import would wait for a person
 * @param sameAs run that read the same bytes, so that an import would change nothing
 * @param run import that was made of it
 */
public record RehearsalAnswer(
        String ref,
        String source,
        String origin,
        String by,
        String file,
        String status,
        Instant queuedAt,
        Instant endedAt,
        int percent,
        String reason,
        String place,
        String detail,
        Counts counts,
        boolean asks,
        String sameAs,
        String run) {
    /** What an import would count. */
    public record Counts(
            int activities,
            @JsonbProperty("new") int added,
            int changed,
            int unchanged,
            int rejected,
            int quarantined,
            int conflicting,
            int gone) {}

    static RehearsalAnswer of(RehearsalRow row) {
        return new RehearsalAnswer(
                row.ref().value(),
                row.source(),
                row.origin().name(),
                row.by(),
                row.file().name(),
                row.status().name(),
                row.queuedAt(),
                row.endedAt().orElse(null),
                row.percent(),
                row.file().reason().orElse(null),
                row.file().place().orElse(null),
                row.file().detail().orElse(null),
                counts(row.counts()),
                row.asks(),
                row.sameAs().map(RunRef::value).orElse(null),
                row.run().map(RunRef::value).orElse(null));
    }

    private static Counts counts(RehearsalCounts counts) {
        return new Counts(
                counts.activities(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.rejected(),
                counts.quarantined(),
                counts.conflicting(),
                counts.gone());
    }
}
