package org.palermoassist.calls;

import java.io.Serializable;
import java.time.LocalDate;
import org.palermoassist.meetings.MeetingRef;

/**
 * A call as a list shows it.
 *
 * @param ref its ref
 * @param meeting the meeting it is for
 * @param meetingTitle its title
 * @param opensOn first day of the meeting
 * @param closesOn last day of the meeting
 * @param venue of the meeting
 * @param status as the clock has it
 * @param firstListUntil last day for the first list
 * @param lateUntil last day for the late list
 * @param nominations how many were announced that the reader may know of
 */
public record CallRow(
        CallRef ref,
        MeetingRef meeting,
        String meetingTitle,
        LocalDate opensOn,
        LocalDate closesOn,
        String venue,
        CallStatus status,
        LocalDate firstListUntil,
        LocalDate lateUntil,
        long nominations)
        implements Serializable {}
