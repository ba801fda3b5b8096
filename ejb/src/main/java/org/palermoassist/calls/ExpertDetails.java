package org.palermoassist.calls;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.meetings.MeetingRef;

/**
 * An expert's own part. Passport and bank never come back: of what is secret only the moment is told at which it was said (U-32).
 *
 * @param ref of the nomination
 * @param name of the expert
 * @param stateCode alpha-2 code of the State that nominates
 * @param status as the clock has it
 * @param firstUntil last day for the first list
 * @param lateUntil last day for the late list
 * @param meetings the meetings, each with its agenda
 * @param said what stands in plain fields, by their names
 * @param given when each secret field was said, by its name
 * @param papers when each paper came
 * @param missing what the nomination lacks
 * @param bankGiven whether money can reach the expert by what was said
 */
public record ExpertDetails(
        NominationRef ref,
        String name,
        String stateCode,
        NominationStatus status,
        LocalDate firstUntil,
        LocalDate lateUntil,
        List<ExpertMeeting> meetings,
        Map<String, String> said,
        Map<String, Instant> given,
        Map<PaperKind, Instant> papers,
        Set<MissingPart> missing,
        boolean bankGiven)
        implements Serializable {
    /**
     * A meeting that the expert is named for.
     *
     * @param ref its ref
     * @param title one line
     * @param opensOn first day
     * @param closesOn last day
     * @param venue building and town
     * @param items items of the agenda, by the name of the field for expertise against each
     */
    public record ExpertMeeting(
            MeetingRef ref,
            String title,
            LocalDate opensOn,
            LocalDate closesOn,
            String venue,
            Map<String, AgendaItem> items)
            implements Serializable {}
}
