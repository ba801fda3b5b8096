package org.palermoassist.projects;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.security.AccessLevel;

/**
 * A project with all that the reader may know of it.
 *
 * @param row what stands in lists
 * @param version comes back with commands
 * @param level who may see it
 * @param activity what its source says, whole; without personal data of contacts unless the reader is its provider or the
 *     Secretariat
 * @param money its figures with the rows behind them
 * @param origin where it comes from
 * @param related projects of the tracker that it names as related, by their identifier
 * @param problems rules that it breaks; for its provider and the administrator, after 14 days for those who read runs, too, empty for
 *     everybody else (U-37)
 * @param sight what the reader is told and may do
 */
public record ProjectDetails(
        ProjectRow row,
        int version,
        AccessLevel level,
        ReportedActivity activity,
        ProjectMoney money,
        Origin origin,
        Map<String, ProjectRef> related,
        List<Problem> problems,
        Sight sight) {

    /**
     * Where a project comes from.
     *
     * @param source code of the source whose word holds
     * @param sourceName its name
     * @param dataset part of the source; empty when each of its files is the whole
     * @param run ref of the run that brought its last change
     * @param receivedAt first, UTC
     * @param changedAt last change by its source, UTC
     * @param goneSince no longer reported since, UTC
     * @param secondary whether its reporter repeats what another organization reported first
     * @param others other sources that tell of it
     */
    public record Origin(
            String source,
            String sourceName,
            String dataset,
            Optional<String> run,
            Instant receivedAt,
            Instant changedAt,
            Optional<Instant> goneSince,
            boolean secondary,
            List<OtherSource> others) {}

    /**
     * A source that tells of the project, too, and whose word does not hold (P-7).
     *
     * @param seenAt UTC
     * @param run whose payload holds it
     */
    public record OtherSource(String name, Instant seenAt, Optional<String> run) {}

    /**
     * A rule that the project breaks.
     *
     * @param rule name of the rule
     * @param severity name of the severity
     * @param place part of the activity
     * @param found what stands there
     */
    public record Problem(String rule, String severity, String place, String found) {}

    /**
     * What the reader is told and may do.
     *
     * @param inside provider, named State or coordinator: sees guesses
     * @param provider works for the organization that reports the project
     * @param mayEdit may change the project, which was entered here
     * @param maySetAside may decide whether it is about the Convention
     * @param mayTag may name a provision
     */
    public record Sight(boolean inside, boolean provider, boolean mayEdit, boolean maySetAside, boolean mayTag) {}
}
