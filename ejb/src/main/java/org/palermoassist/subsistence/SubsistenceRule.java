package org.palermoassist.subsistence;

import org.palermoassist.shared.Rule;

/** Rules of the subsistence allowance: what is refused, and why. What a line is computed by is a {@link LineRule}. */
public enum SubsistenceRule implements Rule {
    /** A place is written as AT-VIE: country, hyphen, three letters or digits. */
    PLACE_IS_A_CODE,
    /** A night is paid at the rate that is published for its place and date; no other rate stands in. Source: T-2. */
    RATE_IS_KNOWN,
    /** A rate that is reduced after the first days of a stay is published for the place. Source: T-3. */
    REDUCED_RATE_IS_KNOWN,
    /** A time zone is one of the IANA list, such as Europe/Vienna. */
    ZONE_IS_KNOWN,
    /** A local time is one that the clocks of the place show: none is skipped when clocks are put forward. */
    TIME_EXISTS,
    /** A journey has at least one stay, and no more than can be entered. */
    ITINERARY_HAS_STAYS,
    /** A stay ends after it begins. */
    DATES_ARE_IN_ORDER,
    /** One arrives after one has left, by the same clock, whatever the local clocks show. */
    ARRIVAL_FOLLOWS_DEPARTURE,
    /** A person is at one place at a time. */
    STAYS_DO_NOT_OVERLAP,
    /** Nobody is under way between two places longer than the rule set takes for possible. */
    LEG_IS_POSSIBLE,
    /** The fund pays no journey longer than the rule set allows, 60 nights. Source: T-3. */
    JOURNEY_IS_NOT_TOO_LONG,
    /** What is given, and what is private, is said of a day of the journey. Source: T-4, T-11. */
    DAY_IS_IN_JOURNEY,
    /** Each line is rounded once, HALF_UP to the cent; totals are sums of lines. Source: STYLE section 3. */
    LINE_IS_ROUNDED_ONCE,
    /** No night is paid with less than nothing, however much is given. Source: T-4. */
    NEVER_BELOW_ZERO,
    /** A day for which subsistence was claimed is not claimed again. Source: T-10. */
    DAY_IS_CLAIMED_ONCE,
    /** An itinerary is written as docs/subsistence.md says. */
    ITINERARY_IS_READABLE,
    /** A file of rates is loaded whole or not at all; no row of the table is ever changed. Source: T-2, T-6. */
    RATE_FILE_ALL_OR_NONE,
    /** A version of the rules is never changed; another one follows it. What was submitted keeps its own. Source: issue 5, part 6. */
    RULE_SET_IS_FROZEN,
    /** A new version of the rules begins today or later, and not before the one it follows: no journey of the past changes. */
    RULE_SET_LOOKS_AHEAD,
    /** Whoever makes a version of the rules says why. */
    RULE_SET_HAS_REASON,
    /** A parameter of the rules lies within its bounds. Source: T-2 to T-9. */
    PARAMETER_IS_IN_BOUNDS
}
