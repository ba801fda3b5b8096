package org.palermoassist.calls;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.palermoassist.meetings.MeetingRef;

/**
 * A call for nominations.
 *
 * @param ref its ref
 * @param version for writing it back
 * @param meeting the meeting it is for
 * @param status as the clock has it
 * @param firstListUntil last day for the first list; it ends 23:59 in {@code deadlineZone}
 * @param lateUntil last day for the late list; it ends 23:59 in {@code deadlineZone}
 * @param deadlineZone Vienna (U-30)
 * @param ruleSetVersion number of the rule set by which the selection works
 * @param pools what it may take of which pool; empty for readers who do not read the fund
 * @param replaceDays days before travel until which a State may name somebody else (E-11)
 * @param openedAt when it was opened
 * @param endedAt when it ended
 */
public record CallDetails(
        CallRef ref,
        int version,
        MeetingRef meeting,
        CallStatus status,
        LocalDate firstListUntil,
        LocalDate lateUntil,
        ZoneId deadlineZone,
        int ruleSetVersion,
        List<PoolShare> pools,
        int replaceDays,
        Optional<Instant> openedAt,
        Optional<Instant> endedAt)
        implements Serializable {}
