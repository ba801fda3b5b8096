package org.palermoassist.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** When a journey begins and ends; its legs stand in rows of their own. */
@Embeddable
class JourneyRoute {
    @Column(name = "departs_on")
    private LocalDate departsOn;

    @Column(name = "returns_on")
    private LocalDate returnsOn;

    @Column(name = "private_days")
    private String privateDays = "";

    @Column(name = "window_reason")
    private String reason = "";

    /** No legs yet. */
    protected JourneyRoute() {}

    /** @param why the journey is not in the days of T-1; may be empty */
    JourneyRoute(Itinerary itinerary, String why) {
        departsOn = itinerary.departsOn();
        returnsOn = itinerary.returnsOn();
        privateDays = itinerary.privateDays().stream().map(LocalDate::toString).collect(Collectors.joining(","));
        reason = Texts.reason(why);
    }

    boolean isKnown() {
        return departsOn != null;
    }

    LocalDate departsOn() {
        return departsOn;
    }

    LocalDate returnsOn() {
        return returnsOn;
    }

    SortedSet<LocalDate> privateDays() {
        return days(privateDays);
    }

    /** Days that are written one after the other. */
    static SortedSet<LocalDate> days(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
