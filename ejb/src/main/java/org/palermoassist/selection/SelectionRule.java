package org.palermoassist.selection;

import org.palermoassist.shared.Rule;

/** Rules of panels, marks, lists and decisions. What is said of nominations is in {@link Criterion}. */
public enum SelectionRule implements Rule {
    /** A rule set has a name. */
    RULES_ARE_NAMED,
    /** Points fall from tier to tier and together are at most 100. Source: E-6. */
    POINTS_ARE_AT_MOST_100,
    /** A share of each gender is 0 to 50 percent. Source: E-7. */
    SHARES_ARE_POSSIBLE,
    /** The first list closes before the late one, and that before replacements end. Source: E-3, E-11. */
    DAYS_ARE_IN_ORDER,
    /** Years, days, experts and members are numbers that can be. */
    NUMBERS_ARE_POSSIBLE,
    /** A member of a panel has that role. Source: E-9. */
    MEMBER_HAS_THE_ROLE,
    /** Whoever marks or signs is on the panel of the call. Source: E-9. */
    ON_THE_PANEL,
    /** Interests are declared before the first mark. Source: E-9, DOMAIN 4.7. */
    INTERESTS_ARE_DECLARED,
    /** Interests are declared once, in at most 1,000 characters. Source: DOMAIN 4.7. */
    INTERESTS_FIT,
    /** Nobody marks a nominee of one's own nationality. Source: E-9. */
    NOT_ONES_OWN_NATIONALITY,
    /** Nobody marks a nominee with whom there is a conflict of interest. Source: DOMAIN 4.7. */
    NO_CONFLICT_OF_INTEREST,
    /** A mark is a whole number from 0 to the highest of the rules. Source: E-6. */
    MARK_IS_IN_RANGE,
    /** A mark that is locked stays. Source: E-9. */
    MARKS_ARE_LOCKED_ONCE,
    /** A member locks when every nominee has a mark that may have one. Source: E-9. */
    ALL_ARE_MARKED,
    /** Nothing changes once the call is decided. */
    CALL_IS_UNDECIDED,
    /** The call is decided. */
    CALL_IS_DECIDED,
    /** At least three members have marked and locked. Source: E-9. */
    PANEL_HAS_MARKED,
    /** The list that is decided is the one that the panel signed. Source: issue 5, part 4. */
    PANEL_HAS_SIGNED,
    /** Since the list was signed nothing changed that it depends on. Source: E-9. */
    INPUTS_ARE_AS_SIGNED,
    /** A deviation says why. Source: issue 5, part 4. */
    DEVIATION_HAS_A_REASON,
    /** A deviation moves a nomination that has a place. */
    DEVIATION_MOVES_WHO_IS_LISTED,
    /** An estimate is above zero, in dollars and cents. Source: E-10. */
    FARE_IS_PAYABLE,
    /** The call is closed to nominations before anything is decided. Source: E-3. */
    CALL_IS_OVER,
    /** A waiting nomination is funded when nobody before it on the list can be. Source: E-10. */
    NEXT_OF_THE_WAITING_LIST,
    /** A place is kept for another expert of the State until so many days before the meeting. Source: E-11. */
    REPLACED_IN_TIME,
    /** The successor meets what the first had to meet. Source: E-11, E-2. */
    SUCCESSOR_IS_ELIGIBLE,
    /** A dearer successor, and a dearer journey, need the difference in the pools of the call, within what it may take of them. Source: E-11, E-10, F-6. */
    CALL_BEARS_THE_DIFFERENCE,
    /** Only a funded nomination is given up or replaced. Source: E-11. */
    NOMINATION_IS_FUNDED,
    /** What is recorded of a State has a source. */
    FACT_HAS_A_SOURCE,
    /** What is recorded of a State has a first day. */
    FACT_HAS_A_DAY,
    /** The last day of what is recorded is not before its first. */
    FACT_ENDS_AFTER_IT_BEGINS
}
