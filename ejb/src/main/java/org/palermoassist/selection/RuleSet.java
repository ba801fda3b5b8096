package org.palermoassist.selection;

import java.io.Serializable;

/**
 * The published rules' values (E-1 to E-11), in one version. A version is never changed: other values are another version.
 *
 * @param version from 1
 * @param name what it is called
 * @param tierOne points of nominations of least developed countries (E-6)
 * @param tierTwo points of the second tier
 * @param tierThree points of the third tier
 * @param expertise the highest mark of the panel
 * @param presenter points for a presenter or panellist
 * @param unfunded points where nobody of the State was funded at the last meetings of the body
 * @param unfundedMeetings how many last meetings that are
 * @param noMission points where the State has no mission in Vienna
 * @param strict whether tiers are absolute (E-8)
 * @param gender how gender weighs (E-7)
 * @param genderPercent share that each gender has within a tier, where gender is a quota
 * @param signatories whether signatories are funded (E-1)
 * @param graduationYears how long a State that left the list of least developed countries is in the second tier
 * @param claimDays how old an unsettled claim may be (E-2)
 * @param perState most experts of a State (E-4)
 * @param panel least members of a panel (E-9)
 * @param firstListDays days before the opening until which the first list is complete (E-3)
 * @param lateListDays days before the opening until which the late list is complete
 * @param replacementDays days before the meeting until which a State replaces its expert (E-11)
 */
public record RuleSet(
        int version,
        String name,
        int tierOne,
        int tierTwo,
        int tierThree,
        int expertise,
        int presenter,
        int unfunded,
        int unfundedMeetings,
        int noMission,
        boolean strict,
        GenderMode gender,
        int genderPercent,
        boolean signatories,
        int graduationYears,
        int claimDays,
        int perState,
        int panel,
        int firstListDays,
        int lateListDays,
        int replacementDays)
        implements Serializable {
    private static final int MOST_POINTS = 100;
    private static final int HALF = 50;

    /** Checks what rules can say. */
    public RuleSet {
        name = name.strip();
        SelectionRule.RULES_ARE_NAMED.require(!name.isEmpty() && name.length() <= 200, 200);
        int most = Math.max(tierOne, Math.max(tierTwo, tierThree)) + expertise + presenter + unfunded + noMission;
        SelectionRule.POINTS_ARE_AT_MOST_100.require(
                tierOne >= tierTwo
                        && tierTwo >= tierThree
                        && tierThree >= 0
                        && Math.min(Math.min(expertise, presenter), Math.min(unfunded, noMission)) >= 0
                        && most <= MOST_POINTS,
                most);
        SelectionRule.SHARES_ARE_POSSIBLE.require(genderPercent >= 0 && genderPercent <= HALF, genderPercent);
        SelectionRule.DAYS_ARE_IN_ORDER.require(
                firstListDays >= lateListDays && lateListDays >= replacementDays && replacementDays >= 0,
                firstListDays,
                lateListDays,
                replacementDays);
        SelectionRule.NUMBERS_ARE_POSSIBLE.require(
                graduationYears >= 0 && claimDays >= 0 && perState >= 1 && panel >= 1 && unfundedMeetings >= 1);
    }

    int points(Tier tier) {
        return switch (tier) {
            case ONE -> tierOne;
            case TWO -> tierTwo;
            case THREE -> tierThree;
        };
    }
}
