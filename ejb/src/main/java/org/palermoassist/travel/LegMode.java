package org.palermoassist.travel;

import java.time.Duration;

/** How one travels on a leg. */
public enum LegMode {
    /** By aeroplane; the longest flights take 19 hours. */
    AIR(24),
    /** By train. */
    RAIL(96),
    /** By car or coach. */
    ROAD(48),
    /** By ship. */
    SEA(240);

    private final Duration longest;

    LegMode(int hours) {
        longest = Duration.ofHours(hours);
    }

    /** The longest that a leg of this kind can take. */
    Duration longest() {
        return longest;
    }
}
