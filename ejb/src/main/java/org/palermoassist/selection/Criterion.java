package org.palermoassist.selection;

/** A published criterion: why a nomination is refused, what it has points for, why it comes before another, what the walk found. */
public enum Criterion {
    /** A regional organization is no State. Source: E-1. */
    STATE_IS_NO_ORGANIZATION,
    /** The State is party to the instrument of the meeting; a signatory where the rules say so. Source: E-1. */
    STATE_IS_PARTY,
    /** The State is a least developed country, left that list lately, or is eligible for development assistance. Source: E-1. */
    STATE_IS_DEVELOPING,
    /** The nominee serves in government or is its expert. Source: E-2. */
    SERVES_GOVERNMENT,
    /** Expertise is named for an agenda item of each meeting proposed. Source: E-2, E-5. */
    EXPERTISE_IS_NAMED,
    /** The nominee is based in the nominating State. Source: E-2. */
    BASED_AT_HOME,
    /** A signed statement says that nobody else pays the same cost. Source: E-2. */
    NOT_FUNDED_ELSEWHERE,
    /** No claim of the nominee is unsettled for too long. Source: E-2. */
    NO_OLD_CLAIM,
    /** The nominee is not blocked for an unexplained no-show. Source: T-12. */
    NOT_BLOCKED,
    /** Note verbale, CV and passport page were in by the last day. Source: E-3. */
    COMPLETE_IN_TIME,
    /** Points for the list that the State is on. Source: E-6. */
    TIER_POINTS,
    /** Median of the panel's marks. Source: E-6. */
    EXPERTISE_POINTS,
    /** Points for a presenter or panellist. Source: E-6. */
    PRESENTER_POINTS,
    /** Points where nobody of the State was funded at the last meetings of the body. Source: E-6. */
    UNFUNDED_POINTS,
    /** Points where the State has no mission in Vienna. Source: E-6. */
    NO_MISSION_POINTS,
    /** Nobody else was left in the same round, list and tier. Source: E-3, E-4, E-8. */
    ONLY_ONE_LEFT,
    /** More points than the others. Source: E-6. */
    MORE_POINTS,
    /** Keeps the share of a gender within its tier. Source: E-7. */
    GENDER_SHARE,
    /** Equal points; of the gender that is under-represented above. Source: E-7. */
    UNDER_REPRESENTED_GENDER,
    /** Still equal; of the regional group with the fewest above. Source: E-7. */
    FEWEST_OF_REGIONAL_GROUP,
    /** Still equal; complete earlier. Source: E-7. */
    COMPLETE_EARLIER,
    /** Still equal; by lot with the logged seed. Source: E-7. */
    LOT,
    /** Put there by the panel's reasoned deviation. Source: issue 5, part 4. */
    DEVIATION,
    /** Pools bear the cost. Source: E-10. */
    POOLS_BEAR_IT,
    /** No fitting funds: the limits of no pool of the call allow the cost. Source: E-10, F-4. */
    NO_POOL_ALLOWS_IT,
    /** No fitting funds: pools allow the cost, and have not enough left. Source: E-10, F-5. */
    POOLS_HAVE_TOO_LITTLE,
    /** Nobody entered the estimate of the cost. Source: E-10. */
    ESTIMATE_IS_MISSING,
    /** The State has as many experts before this one as may come. Source: E-4. */
    STATE_HAS_ITS_EXPERTS
}
