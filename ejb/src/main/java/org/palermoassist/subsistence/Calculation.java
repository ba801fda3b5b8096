package org.palermoassist.subsistence;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.shared.Money;

/** One journey by one version of the rules at the rates of its days (T-2 to T-6, T-11). The same three always give the same lines. */
public final class Calculation {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Itinerary journey;
    private final RuleSet rules;
    private final Rates rates;
    private final Map<PlaceCode, Integer> nightsAt = new HashMap<>();

    private Calculation(Itinerary journey, RuleSet rules, Rates rates) {
        this.journey = journey;
        this.rules = rules;
        this.rates = rates;
    }

    /**
     * What the traveller is entitled to.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#JOURNEY_IS_NOT_TOO_LONG},
     *     {@link SubsistenceRule#LEG_IS_POSSIBLE}, {@link SubsistenceRule#RATE_IS_KNOWN},
     *     {@link SubsistenceRule#REDUCED_RATE_IS_KNOWN}
     */
    public static Entitlement of(Itinerary journey, RuleSet rules, Rates rates) {
        return new Calculation(journey, rules, rates).entitlement();
    }

    private Entitlement entitlement() {
        journey.legs().forEach(leg -> leg.checkLength(rules));
        checkNights();
        List<Night> nights = nights();
        List<EntitlementLine> days = new ArrayList<>();
        if (nights.isEmpty()) {
            days.add(dayTrip());
        } else {
            nights.forEach(night -> days.add(line(night)));
            days.add(lastDay());
        }
        return new Entitlement(days, rides(), nights.size(), rules.version());
    }

    /** Before the nights are listed: nobody is served by a list of a thousand years. */
    private void checkNights() {
        long nights = 0;
        ZonedDateTime left = journey.leavesHome();
        for (Stay stay : journey.places()) {
            nights += new Leg(left, stay.arrives(), true).nightCount() + stay.nightCount();
            left = stay.leaves();
        }
        int most = rules.count(Parameter.LONGEST_JOURNEY_NIGHTS);
        SubsistenceRule.JOURNEY_IS_NOT_TOO_LONG.require(nights <= most, nights, most);
    }

    private List<Night> nights() {
        List<Night> nights = new ArrayList<>();
        ZonedDateTime left = journey.leavesHome();
        for (Stay stay : journey.places()) {
            new Leg(left, stay.arrives(), true)
                    .nights()
                    .forEach(date -> nights.add(new Night(date, stay.place(), true)));
            stay.nights().forEach(date -> nights.add(new Night(date, stay.place(), false)));
            left = stay.leaves();
        }
        return nights;
    }

    private EntitlementLine line(Night night) {
        int number = night.inFlight() ? 0 : nightsAt.merge(night.place(), 1, Integer::sum);
        if (journey.privateDays().contains(night.date())) {
            return EntitlementLine.none(night.date(), night.place(), LineRule.PRIVATE_DAY);
        }
        return night.inFlight() ? inFlight(night) : atPlace(night, number);
    }

    private EntitlementLine lastDay() {
        Stay last = journey.places().get(journey.places().size() - 1);
        return EntitlementLine.none(last.leaves().toLocalDate(), last.place(), LineRule.LAST_DAY);
    }

    private EntitlementLine inFlight(Night night) {
        DailyRate rate = rates.on(night.place(), night.date());
        return line(night.date(), rate, LineRule.NIGHT_IN_FLIGHT, rate.dsa(), rules.value(Parameter.IN_FLIGHT_PERCENT));
    }

    /** @param number of the night at this place, from 1; private nights count */
    private EntitlementLine atPlace(Night night, int number) {
        DailyRate rate = rates.on(night.place(), night.date());
        if (number <= rules.count(Parameter.FULL_RATE_NIGHTS)) {
            return line(night.date(), rate, LineRule.NIGHT_AT_PLACE, rate.dsa(), WHOLE);
        }
        if (number > rules.count(Parameter.REDUCED_RATE_NIGHTS)) {
            return line(night.date(), rate, LineRule.LATE_RATE, rate.dsa(), rules.value(Parameter.LATE_PERCENT));
        }
        SubsistenceRule.REDUCED_RATE_IS_KNOWN.require(rate.reduced().isPresent(), night.place(), night.date());
        return line(night.date(), rate, LineRule.REDUCED_RATE, rate.reduced().orElseThrow(), WHOLE);
    }

    /** A journey without a paid night: from some hours on, a part of the rate of the place where the longest time was spent. */
    private EntitlementLine dayTrip() {
        Stay longest = journey.places().stream()
                .max(Comparator.comparing(Stay::length))
                .orElseThrow();
        LocalDate date = longest.arrives().toLocalDate();
        if (journey.privateDays().contains(date)) {
            return EntitlementLine.none(date, longest.place(), LineRule.PRIVATE_DAY);
        }
        Duration away = new Leg(journey.leavesHome(), journey.reachesHome(), false).length();
        if (away.compareTo(Duration.ofHours(rules.count(Parameter.DAY_TRIP_HOURS))) < 0) {
            return EntitlementLine.none(date, longest.place(), LineRule.SHORT_DAY);
        }
        DailyRate rate = rates.on(longest.place(), date);
        return line(date, rate, LineRule.DAY_TRIP, rate.dsa(), rules.value(Parameter.DAY_TRIP_PERCENT));
    }

    private EntitlementLine line(LocalDate date, DailyRate daily, LineRule rule, Money rate, BigDecimal percent) {
        List<Deduction> deductions = journey.givenOn(date).stream()
                .map(given -> new Deduction(given, given.percent(daily, rules)))
                .toList();
        return EntitlementLine.of(date, daily, rule, rate, percent, deductions);
    }

    /** Rides at home are paid with the amount of the place that is travelled to, or from. */
    private List<EntitlementLine> rides() {
        List<Stay> places = journey.places();
        List<EntitlementLine> rides = new ArrayList<>();
        ride(journey.fromHome(), journey.leavesHome(), places.get(0).place(), rides);
        for (Stay stay : places) {
            ride(stay.onArrival(), stay.arrives(), stay.place(), rides);
            ride(stay.onDeparture(), stay.leaves(), stay.place(), rides);
        }
        ride(
                journey.toHome(),
                journey.reachesHome(),
                places.get(places.size() - 1).place(),
                rides);
        return rides;
    }

    private void ride(Ride ride, ZonedDateTime at, PlaceCode place, List<EntitlementLine> rides) {
        LocalDate date = at.toLocalDate();
        switch (ride) {
            case OWN -> rides.add(EntitlementLine.ride(date, rates.on(place, date), false));
            case VEHICLE -> rides.add(EntitlementLine.ride(date, rates.on(place, date), true));
            case NONE -> {}
        }
    }

    /** A night: at a place, or on the way to it. */
    private record Night(LocalDate date, PlaceCode place, boolean inFlight) {}
}
