package org.palermoassist.web.sync;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palermoassist.sync.FileCounts;
import org.palermoassist.sync.FileRow;
import org.palermoassist.sync.ProblemGroup;
import org.palermoassist.sync.RunRef;
import org.palermoassist.sync.RunRow;

/**
 * A run as the API tells it.
 *
 * @param status QUEUED, RUNNING, WAITING, DONE, CANCELLED, UNDONE, FAILED or INTERRUPTED
 * @param undoes run that it takes back; absent for an import
 * @param percent how much of the file has been read
 * @param report what the file is and what became of it
 */
public record RunAnswer(
        String ref,
        String source,
        String door,
        String by,
        String status,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt,
        int percent,
        String undoes,
        Report report) {

    /**
     * The report of a file.
     *
     * @param status PROCESSED or REJECTED; absent while it is read
     * @param reason name of the fault that made it rejected
     * @param sameAsBefore whether the same bytes were processed before
     */
    public record Report(
            String file,
            String status,
            String reason,
            String place,
            String detail,
            boolean sameAsBefore,
            int activities,
            @JsonbProperty("new") int added,
            int changed,
            int unchanged,
            int rejected,
            int quarantined,
            int gone,
            int transactions,
            int budgets,
            List<Problem> problems) {}

    /**
     * A rule that broke.
     *
     * @param rule name of the rule
     * @param severity QUARANTINE, NOTICE or REJECTED
     * @param count in how many activities
     */
    public record Problem(String rule, String severity, long count) {}

    static RunAnswer of(RunRow run, List<ProblemGroup> problems) {
        return new RunAnswer(
                run.ref().value(),
                run.source(),
                run.door().name(),
                run.by(),
                run.status().name(),
                run.queuedAt(),
                run.startedAt().orElse(null),
                run.endedAt().orElse(null),
                run.file().percent(),
                run.trace().undoes().map(RunRef::value).orElse(null),
                report(run.file(), problems));
    }

    private static Report report(FileRow file, List<ProblemGroup> problems) {
        FileCounts counts = file.counts();
        return new Report(
                file.name(),
                text(file.verdict()),
                text(file.reason()),
                text(file.place()),
                text(file.detail()),
                file.sameAsBefore(),
                counts.activities(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.rejected(),
                counts.quarantined(),
                counts.gone(),
                counts.transactions(),
                counts.budgets(),
                problems.stream()
                        .map(group -> new Problem(group.rule(), group.severity(), group.activities()))
                        .toList());
    }

    /** JSON leaves out what is absent. */
    private static String text(Optional<String> value) {
        return value.orElse(null);
    }
}
