package org.palermoassist.meetings;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.palermoassist.subsistence.PlaceCode;

/**
 * A meeting with all that there is to it; everybody may read it.
 *
 * @param ref its ref
 * @param version for writing it back
 * @param body code of the body, as limits of pools use it
 * @param session number of the session
 * @param title one line
 * @param opensOn first day, at the place of meeting
 * @param closesOn last day
 * @param zone of the place of meeting
 * @param place whose subsistence rate applies
 * @param venue building and town
 * @param instrument UNTOC, TIP, SOM or FA
 * @param agenda in its order
 * @param backToBack meetings for which one journey can serve as well (E-5), earliest first
 * @param joint meetings that sit together with this one, earliest first
 */
public record MeetingDetails(
        MeetingRef ref,
        int version,
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
    /** What is said of it, to be changed. */
    public MeetingForm form() {
        return new MeetingForm(
                body, session, title, opensOn, closesOn, zone, place, venue, instrument, agenda, backToBack, joint);
    }
}
