package org.palermoassist.travel;

import java.util.Optional;
import java.util.Set;

/**
 * Which journeys are wanted.
 *
 * @param statuses any of them; none for all
 * @param meeting ref of a meeting
 * @param state ISO 3166-1 alpha-2 code of the State that nominated
 */
public record JourneyFilter(Set<JourneyStatus> statuses, Optional<String> meeting, Optional<String> state) {
    /** All journeys. */
    public static JourneyFilter all() {
        return new JourneyFilter(Set.of(), Optional.empty(), Optional.empty());
    }
}
