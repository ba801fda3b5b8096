package org.palermoassist.subsistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rates by place and date. The latest one that began holds; where it has ended, there is none: an earlier one does not come back. */
public final class Rates {
    private final Map<PlaceCode, TreeMap<LocalDate, DailyRate>> byPlace = new HashMap<>();

    /** @param rates of the same place and first day, the later one corrects the earlier */
    public Rates(List<DailyRate> rates) {
        rates.forEach(rate ->
                byPlace.computeIfAbsent(rate.place(), place -> new TreeMap<>()).put(rate.from(), rate));
    }

    /**
     * The rate that holds at a place on a day.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#RATE_IS_KNOWN}
     */
    public DailyRate on(PlaceCode place, LocalDate day) {
        Optional<DailyRate> rate = Optional.ofNullable(byPlace.get(place))
                .map(rates -> rates.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(latest -> latest.holdsOn(day));
        SubsistenceRule.RATE_IS_KNOWN.require(rate.isPresent(), place, day);
        return rate.orElseThrow();
    }
}
