package org.palermoassist.subsistence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A time at one place.
 *
 * @param place where
 * @param arrives when, by the clock of the place
 * @param leaves when, by the clock of the place
 * @param transit whether the airport was not left: neither night nor ride is paid, it is part of the way
 * @param onArrival ride from the terminal
 * @param onDeparture ride to the terminal
 */
public record Stay(
        PlaceCode place,
        ZonedDateTime arrives,
        ZonedDateTime leaves,
        boolean transit,
        Ride onArrival,
        Ride onDeparture) {
    /**
     * Checks the order.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#DATES_ARE_IN_ORDER}
     */
    public Stay {
        SubsistenceRule.DATES_ARE_IN_ORDER.require(
                !leaves.toInstant().isBefore(arrives.toInstant()), arrives.toLocalDateTime(), leaves.toLocalDateTime());
    }

    /** A stay with a ride at each end. */
    public static Stay at(PlaceCode place, ZonedDateTime arrives, ZonedDateTime leaves) {
        return new Stay(place, arrives, leaves, false, Ride.OWN, Ride.OWN);
    }

    /** How many nights were spent here. */
    long nightCount() {
        return Math.max(0, ChronoUnit.DAYS.between(arrives.toLocalDate(), leaves.toLocalDate()));
    }

    /** The dates whose nights were spent here: from the day of arrival to the day before departure (T-2). */
    List<LocalDate> nights() {
        LocalDate first = arrives.toLocalDate();
        return first.datesUntil(first.plusDays(nightCount())).toList();
    }

    Duration length() {
        return Duration.between(arrives.toInstant(), leaves.toInstant());
    }
}
