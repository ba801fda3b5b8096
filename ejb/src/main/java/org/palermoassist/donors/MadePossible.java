package org.palermoassist.donors;

import java.time.LocalDate;
import java.util.List;
import org.palermoassist.security.Actor;

/** What those who keep journeys tell of what a donor's money made possible, for the donor's statement. */
public interface MadePossible {
    /**
     * Experts who travelled and came back, for whose journeys money of a donor's pools was paid in a period, in the order of their
     * meetings and, within one, of their States' codes. A journey that several donors paid is told to each of them.
     *
     * @param from first day of the payments
     * @param until last day of the payments
     */
    List<Trip> of(DonorRef donor, LocalDate from, LocalDate until, Actor by);

    /**
     * One expert, without a name.
     *
     * @param stateCode ISO 3166-1 alpha-2 code of the State that nominated
     * @param gender F, M or X as the expert declared it; empty where withheld or erased
     * @param ldc whether the State was a least developed country when the meeting opened
     * @param meeting title
     * @param opensOn its first day
     */
    record Trip(String stateCode, String gender, boolean ldc, String meeting, LocalDate opensOn) {}
}
