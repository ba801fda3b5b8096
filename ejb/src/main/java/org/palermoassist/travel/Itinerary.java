package org.palermoassist.travel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palermoassist.subsistence.PlaceCode;

/**
 * The legs of a journey in their order, from home and back, and the days that are the traveller's own.
 *
 * @param legs from the first to the last
 * @param privateDays at the place of the meeting, without subsistence (T-11)
 */
public record Itinerary(List<Leg> legs, SortedSet<LocalDate> privateDays) {
    private static final int LEAST = 2;
    private static final int MOST = 20;
    private static final int LONGEST_DAYS = 60;

    /**
     * Time at one place between two legs.
     *
     * @param place its code
     * @param arrives on the clocks there
     * @param leaves on the clocks there
     */
    public record Stay(PlaceCode place, LocalDateTime arrives, LocalDateTime leaves) {
        /** Nights: date of departure minus date of arrival (T-2). */
        public int nights() {
            return (int)
                    (leaves.toLocalDate().toEpochDay() - arrives.toLocalDate().toEpochDay());
        }
    }

    /**
     * Checks that the legs fit together.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#LEGS_CONNECT}, {@link TravelRule#JOURNEY_RETURNS}, {@link
     *     TravelRule#NOT_OVER_60_DAYS}
     */
    public Itinerary {
        legs = List.copyOf(legs);
        privateDays = new TreeSet<>(privateDays);
        TravelRule.LEGS_CONNECT.require(legs.size() >= LEAST && legs.size() <= MOST, legs.size(), "");
        for (int next = 1; next < legs.size(); next++) {
            Leg before = legs.get(next - 1);
            Leg after = legs.get(next);
            boolean connects =
                    before.to().equals(after.from()) && !after.departure().isBefore(before.arrival());
            TravelRule.LEGS_CONNECT.require(connects, next + 1, before.to());
        }
        Leg first = legs.get(0);
        Leg last = legs.get(legs.size() - 1);
        TravelRule.JOURNEY_RETURNS.require(first.from().equals(last.to()), first.from(), last.to());
        long days = Duration.between(first.departure(), last.arrival()).toDays();
        TravelRule.NOT_OVER_60_DAYS.require(days <= LONGEST_DAYS, days, LONGEST_DAYS);
    }

    /** Where the journey begins and ends. */
    public PlaceCode home() {
        return legs.get(0).from();
    }

    /** Day of the first departure, where it happens. */
    public LocalDate departsOn() {
        return legs.get(0).departs().toLocalDate();
    }

    /** Day of the last arrival, where it happens. */
    public LocalDate returnsOn() {
        return legs.get(legs.size() - 1).arrives().toLocalDate();
    }

    /** Times between two legs, in their order; changes of a few hours are stays without a night. */
    public List<Stay> stays() {
        List<Stay> stays = new ArrayList<>();
        for (int next = 1; next < legs.size(); next++) {
            Leg before = legs.get(next - 1);
            stays.add(new Stay(before.to(), before.arrives(), legs.get(next).departs()));
        }
        return stays;
    }

    /**
     * The stay at a place, from the first arrival to the last departure there.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#JOURNEY_LEADS_THERE}
     */
    public Stay at(PlaceCode place) {
        List<Stay> there =
                stays().stream().filter(stay -> stay.place().equals(place)).toList();
        TravelRule.JOURNEY_LEADS_THERE.require(!there.isEmpty(), place);
        return new Stay(
                place, there.get(0).arrives(), there.get(there.size() - 1).leaves());
    }

    /**
     * Checks the journey against the days of the meeting (T-1, T-11).
     *
     * @param reason why it differs from them, apart from private days; may be empty
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#WINDOW_OR_REASON}, {@link TravelRule#PRIVATE_DAY_IS_OUTSIDE}
     */
    public Set<MeetingWindow.Finding> check(MeetingWindow window, String reason) {
        Stay stay = at(window.place());
        LocalDate arrival = stay.arrives().toLocalDate();
        LocalDate departure = stay.leaves().toLocalDate();
        for (LocalDate day : privateDays) {
            boolean between = !day.isBefore(arrival) && !day.isAfter(departure);
            boolean official = !day.isBefore(window.from()) && !day.isAfter(window.closesOn());
            TravelRule.PRIVATE_DAY_IS_OUTSIDE.require(between && !official, day);
        }
        Set<MeetingWindow.Finding> findings = window.findings(stay.arrives(), stay.leaves());
        for (MeetingWindow.Finding finding : findings) {
            boolean own =
                    switch (finding) {
                        case ARRIVES_EARLY -> privateDays.containsAll(days(arrival, window.from()));
                        case LEAVES_LATE -> privateDays.containsAll(days(window.until(), departure));
                        case ARRIVES_LATE, LEAVES_EARLY -> false;
                    };
            TravelRule.WINDOW_OR_REASON.require(own || !reason.isBlank(), finding, window.from(), window.until());
        }
        return findings;
    }

    private static List<LocalDate> days(LocalDate from, LocalDate before) {
        return from.datesUntil(before).toList();
    }
}
