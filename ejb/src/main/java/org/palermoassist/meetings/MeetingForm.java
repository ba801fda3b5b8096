package org.palermoassist.meetings;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palermoassist.subsistence.PlaceCode;

/**
 * What is said of a meeting.
 *
 * @param body code of the body, as limits of pools use it: one of {@link #BODIES}
 * @param session number of the session, from 1
 * @param title 1 to 200 characters
 * @param opensOn first day, at the place of meeting
 * @param closesOn last day
 * @param zone of the place of meeting
 * @param place code of the place whose subsistence rate applies
 * @param venue 1 to 200 characters
 * @param instrument UNTOC, TIP, SOM or FA: who is party to it can be nominated
 * @param agenda in its order
 * @param backToBack meetings for which one journey can serve as well (E-5)
 * @param joint meetings that sit together with this one
 */
public record MeetingForm(
        String body,
        int session,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        ZoneId zone,
        PlaceCode place,
        String venue,
        String instrument,
        List<AgendaItem> agenda,
        List<MeetingRef> backToBack,
        List<MeetingRef> joint)
        implements Serializable {
    /** Bodies whose meetings the fund pays travel to. */
    public static final List<String> BODIES = List.of("COP", "WG.2", "WG.3", "WG.4", "WG.6", "WG.7");

    /** Instruments of meetings. */
    public static final List<String> INSTRUMENTS = List.of("UNTOC", "TIP", "SOM", "FA");

    private static final int LINE = 200;
    private static final int MOST_SESSIONS = 999;
    private static final int MOST_DAYS = 30;

    /** Checks what can be said without the records around it. */
    public MeetingForm {
        title = Texts.fitting(title, LINE);
        venue = Texts.fitting(venue, LINE);
        boolean said = BODIES.contains(body) && INSTRUMENTS.contains(instrument) && place != null && zone != null;
        MeetingsRule.MEETING_IS_SAID.require(
                said && session > 0 && session <= MOST_SESSIONS && !title.isEmpty() && !venue.isEmpty());
        MeetingsRule.MEETING_PERIOD.require(!closesOn.isBefore(opensOn), opensOn, closesOn);
        MeetingsRule.MEETING_IS_NOT_LONG.require(ChronoUnit.DAYS.between(opensOn, closesOn) < MOST_DAYS, MOST_DAYS);
        agenda = List.copyOf(agenda);
        Set<String> numbers = new HashSet<>();
        agenda.forEach(item -> MeetingsRule.AGENDA_NUMBER_IS_UNIQUE.require(numbers.add(item.number()), item.number()));
        backToBack = backToBack.stream().distinct().toList();
        joint = joint.stream().distinct().toList();
    }
}
