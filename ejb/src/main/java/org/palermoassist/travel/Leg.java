package org.palermoassist.travel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.palermoassist.subsistence.PlaceCode;

/**
 * One leg of a journey. Its times are those on the clocks of its two places.
 *
 * @param from place, such as {@code AT-VIE}
 * @param to place
 * @param departs on the clocks there
 * @param departureZone of these clocks
 * @param arrives on the clocks there
 * @param arrivalZone of these clocks
 */
public record Leg(
        PlaceCode from,
        PlaceCode to,
        LocalDateTime departs,
        ZoneId departureZone,
        LocalDateTime arrives,
        ZoneId arrivalZone,
        LegMode mode) {
    /**
     * Checks that there can be such a leg.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#LEG_GOES_FORWARD}, {@link TravelRule#LEG_IS_POSSIBLE}, {@link
     *     TravelRule#LEG_LEADS_AWAY}
     */
    public Leg {
        TravelRule.LEG_LEADS_AWAY.require(!from.equals(to), from);
        Duration takes = Duration.between(departs.atZone(departureZone), arrives.atZone(arrivalZone));
        TravelRule.LEG_GOES_FORWARD.require(takes.compareTo(Duration.ZERO) > 0, from, to, departs, arrives);
        TravelRule.LEG_IS_POSSIBLE.require(
                takes.compareTo(mode.longest()) <= 0,
                from,
                to,
                takes.toHours(),
                mode.longest().toHours());
    }

    /** The moment of departure. */
    public Instant departure() {
        return departs.atZone(departureZone).toInstant();
    }

    /** The moment of arrival. */
    public Instant arrival() {
        return arrives.atZone(arrivalZone).toInstant();
    }

    /** How long it takes, whatever the clocks say. */
    public Duration duration() {
        return Duration.between(departure(), arrival());
    }

    /** Days from the date of departure to that of arrival; below zero over the date line eastwards. */
    public long daysOn() {
        return arrives.toLocalDate().toEpochDay() - departs.toLocalDate().toEpochDay();
    }
}
