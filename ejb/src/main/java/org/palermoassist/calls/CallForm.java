package org.palermoassist.calls;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.meetings.MeetingRef;

/**
 * What a call says.
 *
 * @param meeting the meeting it is for
 * @param firstDays days before the meeting opens: last day for the first list, 56 by default (E-3)
 * @param lateDays the same for the late list, 28 by default
 * @param replaceDays days before travel: last day on which an expert is replaced, 10 by default (E-11)
 * @param ruleSetVersion version of the rule set of the selection
 * @param pools what it may take of which pool
 */
public record CallForm(
        MeetingRef meeting, int firstDays, int lateDays, int replaceDays, int ruleSetVersion, List<PoolShare> pools) {
    /** Days for the first list, unless a call says otherwise. */
    public static final int FIRST = 56;
    /** Days for the late list, unless a call says otherwise. */
    public static final int LATE = 28;
    /** Days for a replacement, unless a call says otherwise. */
    public static final int REPLACE = 10;

    private static final int YEAR = 365;

    /** Checks what can be said without the records around it. */
    public CallForm {
        CallsRule.DEADLINES_IN_ORDER.require(
                firstDays > lateDays && lateDays > replaceDays && replaceDays >= 0 && firstDays <= YEAR,
                firstDays,
                lateDays,
                replaceDays);
        pools = List.copyOf(pools);
        Set<PoolRef> seen = new HashSet<>();
        pools.forEach(share -> CallsRule.POOL_STANDS_ONCE.require(seen.add(share.pool()), share.pool()));
    }
}
