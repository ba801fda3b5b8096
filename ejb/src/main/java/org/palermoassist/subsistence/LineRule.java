package org.palermoassist.subsistence;

/** By which rule a line of an entitlement was computed; its name stands on the line, its sentence in the words of the reader. */
public enum LineRule {
    /** A night at a place, at the rate of its date. */
    NIGHT_AT_PLACE("T-2"),
    /** A night under way, at the rate of the destination. */
    NIGHT_IN_FLIGHT("T-2"),
    /** The day of departure has no allowance. */
    LAST_DAY("T-2"),
    /** A journey without a night, long enough for a part of the rate. */
    DAY_TRIP("T-2"),
    /** A journey without a night, too short for any. */
    SHORT_DAY("T-2"),
    /** A night after those that are paid in full. */
    REDUCED_RATE("T-3"),
    /** A night after those that are paid with the reduced rate. */
    LATE_RATE("T-3"),
    /** A night of the traveller's own. */
    PRIVATE_DAY("T-11"),
    /** A ride to or from a terminal. */
    TERMINAL("T-6"),
    /** A ride to or from a terminal in a vehicle that was provided. */
    TERMINAL_WITH_VEHICLE("T-6");

    private final String source;

    LineRule(String source) {
        this.source = source;
    }

    /** The rule of DOMAIN.md. */
    public String source() {
        return source;
    }
}
