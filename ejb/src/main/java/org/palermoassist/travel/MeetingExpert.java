package org.palermoassist.travel;

import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * An expert whom the fund brings to a meeting, as the report of the meeting counts it.
 *
 * @param journey to this meeting, or to several in a row
 * @param comes whether the expert travels, or did: the journey is not off, and has money
 * @param meetings of the journey
 * @param group regional group of the State; for a State in none the code of its region; empty where neither is known
 * @param gender as declared: F, M or X; {@code OTHER} where it was withheld, not said or erased
 * @param ldc whether the State was a least developed country on the opening day
 * @param cost direct cost in dollars that falls to this meeting: as paid once all is settled or the journey is off, else as planned
 * @param saving by one journey to several meetings that falls to this meeting, in dollars; below zero where it cost more
 */
public record MeetingExpert(
        JourneyRow journey,
        boolean comes,
        int meetings,
        String group,
        String gender,
        boolean ldc,
        Money cost,
        Optional<Money> saving) {}
