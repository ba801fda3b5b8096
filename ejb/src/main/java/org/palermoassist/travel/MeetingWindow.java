package org.palermoassist.travel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.palermoassist.subsistence.PlaceCode;

/**
 * The days for which the fund brings an expert: from the day before the opening to the day after the end (T-1).
 *
 * @param place of the meeting
 * @param opensOn first day of the first meeting
 * @param closesOn last day of the last meeting
 * @param eveningFrom hour from which the last day counts as its evening
 */
public record MeetingWindow(PlaceCode place, LocalDate opensOn, LocalDate closesOn, LocalTime eveningFrom) {
    /** How a journey differs from what T-1 says. */
    public enum Finding {
        /** Arrives before the day before the opening. */
        ARRIVES_EARLY,
        /** Arrives on the day of the opening or later. */
        ARRIVES_LATE,
        /** Leaves before the evening of the last day. */
        LEAVES_EARLY,
        /** Leaves after the day that follows the last one. */
        LEAVES_LATE
    }

    /** First official day: the one of arrival. */
    public LocalDate from() {
        return opensOn.minusDays(1);
    }

    /** Last official day: the one of departure. */
    public LocalDate until() {
        return closesOn.plusDays(1);
    }

    /** How times of arrival and departure there differ from what they should be. */
    public Set<Finding> findings(LocalDateTime arrives, LocalDateTime leaves) {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        LocalDate arrival = arrives.toLocalDate();
        if (arrival.isBefore(from())) {
            found.add(Finding.ARRIVES_EARLY);
        } else if (arrival.isAfter(from())) {
            found.add(Finding.ARRIVES_LATE);
        }
        if (leaves.toLocalDate().isAfter(until())) {
            found.add(Finding.LEAVES_LATE);
        } else if (leaves.isBefore(closesOn.atTime(eveningFrom))) {
            found.add(Finding.LEAVES_EARLY);
        }
        return found;
    }
}
