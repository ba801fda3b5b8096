package org.palermoassist.subsistence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The way from one place to the next.
 *
 * @param leaves when, by the clock where it begins
 * @param arrives when, by the clock where it ends
 * @param between whether it lies between two stays, so that an early arrival is an overlap
 */
record Leg(ZonedDateTime leaves, ZonedDateTime arrives, boolean between) {
    void check() {
        boolean follows = !arrives.toInstant().isBefore(leaves.toInstant());
        boolean overlap = between && !arrives.toLocalDateTime().isAfter(leaves.toLocalDateTime());
        SubsistenceRule.STAYS_DO_NOT_OVERLAP.require(
                follows || !overlap, leaves.toLocalDateTime(), arrives.toLocalDateTime());
        SubsistenceRule.ARRIVAL_FOLLOWS_DEPARTURE.require(follows, leaves, arrives);
    }

    void checkLength(RuleSet rules) {
        int hours = rules.count(Parameter.LONGEST_LEG_HOURS);
        boolean possible = length().compareTo(Duration.ofHours(hours)) <= 0;
        SubsistenceRule.LEG_IS_POSSIBLE.require(possible, leaves.toLocalDateTime(), arrives.toLocalDateTime(), hours);
    }

    Duration length() {
        return Duration.between(leaves.toInstant(), arrives.toInstant());
    }

    /**
     * Dates of the nights under way, by the calendar of where it ends. A night counts that the dates show, and in which midnight
     * passes by the clock of departure or of arrival: over the date line the dates alone show a night that nobody spent.
     */
    List<LocalDate> nights() {
        LocalDate arrival = arrives.toLocalDate();
        return arrival.minusDays(nightCount()).datesUntil(arrival).toList();
    }

    long nightCount() {
        long byDates = ChronoUnit.DAYS.between(leaves.toLocalDate(), arrives.toLocalDate());
        long byClocks = Math.max(midnights(leaves.getZone()), midnights(arrives.getZone()));
        return Math.max(0, Math.min(byDates, byClocks));
    }

    private long midnights(ZoneId clock) {
        return ChronoUnit.DAYS.between(
                leaves.withZoneSameInstant(clock).toLocalDate(),
                arrives.withZoneSameInstant(clock).toLocalDate());
    }
}
