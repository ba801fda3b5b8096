package org.palermoassist.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.security.WorkspacePlan;
import org.palermoassist.shared.Money;

/**
 * A link between a need and a project, as one reader may see it.
 *
 * @param ref of the link
 * @param status where it stands
 * @param need the need's side
 * @param project the project's side
 * @param part what of the project is meant for this need
 * @param weight whether it counts, once accepted
 * @param proposedAt UTC
 * @param proposedBy {@code state:XX}, {@code organization:O-...} or {@code secretariat}
 * @param answer of the State, once there is one
 * @param metProposedAt UTC; the provider says that the need is met, and the State has not answered for less than 60 days
 * @param proposerAlso other workspaces that the person who proposed it had then; for the State and the auditor (U-15)
 * @param acts what the reader may do now
 */
public record LinkRow(
        LinkRef ref,
        LinkStatus status,
        Need need,
        Project project,
        Part part,
        LinkWeight weight,
        Instant proposedAt,
        String proposedBy,
        Optional<Answer> answer,
        Optional<Instant> metProposedAt,
        List<WorkspacePlan> proposerAlso,
        Set<LinkAct> acts) {

    /**
     * The need.
     *
     * @param title in the reader's language, else as written
     * @param stateCode whose it is
     * @param stateName in the reader's language
     */
    public record Need(NeedRef ref, String title, String stateCode, String stateName) {}

    /**
     * The project.
     *
     * @param title as published
     * @param provider name of the organization that reports it
     */
    public record Project(
            ProjectRef ref,
            String identifier,
            String title,
            String provider,
            Optional<ProjectStatus> status,
            Optional<LocalDate> startsOn,
            Optional<LocalDate> endsOn) {}

    /**
     * What of the project is meant for this need (U-11).
     *
     * @param usd the amount at the rate of the day of the proposal
     * @param from first day
     * @param to last day
     * @param activities what is done
     */
    public record Part(
            Money amount, BigDecimal usd, Optional<LocalDate> from, Optional<LocalDate> to, String activities) {}

    /**
     * The State's answer, or the end.
     *
     * @param at UTC
     * @param phrase neutral words of a decline
     * @param reason for State and Secretariat alone (U-17); empty for everybody else
     */
    public record Answer(Instant at, Optional<DeclinePhrase> phrase, String reason) {}

    /** Whether the reader may do this now. */
    public boolean may(String act) {
        return acts.contains(LinkAct.valueOf(act));
    }
}
