package org.palermoassist.meetings;

import java.io.Serializable;
import java.time.LocalDate;
import org.palermoassist.subsistence.PlaceCode;

/**
 * A meeting as a list shows it.
 *
 * @param ref its ref
 * @param body code of the body
 * @param session number of the session
 * @param title one line
 * @param opensOn first day
 * @param closesOn last day
 * @param place whose subsistence rate applies
 * @param venue building and town
 * @param instrument UNTOC, TIP, SOM or FA
 */
public record MeetingRow(
        MeetingRef ref,
        String body,
        int session,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        PlaceCode place,
        String venue,
        String instrument)
        implements Serializable {}
