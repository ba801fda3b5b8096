package org.palermoassist.travel;

import java.util.Optional;

/**
 * Which experts of a meeting are wanted: those that a figure of its report counts.
 *
 * @param group regional group or region
 * @param gender F, M, or OTHER for all else
 * @param ldc those from least developed countries alone
 * @param joint those alone whose journey leads to several meetings
 * @param off those alone who do not come, instead of those who do
 */
public record ExpertFilter(Optional<String> group, Optional<String> gender, boolean ldc, boolean joint, boolean off) {
    /** All who come. */
    public static ExpertFilter all() {
        return new ExpertFilter(Optional.empty(), Optional.empty(), false, false, false);
    }

    boolean fits(MeetingExpert one) {
        return one.comes() != off
                && group.filter(wanted -> !wanted.equals(one.group())).isEmpty()
                && gender.filter(wanted -> !wanted.equals(said(one.gender()))).isEmpty()
                && (!ldc || one.ldc())
                && (!joint || one.meetings() > 1);
    }

    /** Whoever said neither woman nor man is counted together with those who said nothing. */
    private static String said(String gender) {
        return gender.matches("[FM]") ? gender : "OTHER";
    }
}
