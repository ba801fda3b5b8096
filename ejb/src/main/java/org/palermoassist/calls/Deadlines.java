package org.palermoassist.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days of a call. A day ends at 23:59 in Vienna, wherever the sender is (U-30).
 *
 * @param firstUntil last day for the first list
 * @param lateUntil last day for the late list
 */
record Deadlines(LocalDate firstUntil, LocalDate lateUntil) {
    static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    /** Counted back from the day on which the meeting opens. */
    static Deadlines of(LocalDate opensOn, int firstDays, int lateDays) {
        return new Deadlines(opensOn.minusDays(firstDays), opensOn.minusDays(lateDays));
    }

    boolean isFirst(Instant moment) {
        return moment.isBefore(end(firstUntil));
    }

    boolean isLate(Instant moment) {
        return moment.isBefore(end(lateUntil));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VIENNA).toInstant();
    }

    /** What a call is, from what was decided and the clock. */
    CallStatus status(CallStatus decided, Instant now) {
        if (decided != CallStatus.OPEN || isFirst(now)) {
            return decided;
        }
        return isLate(now) ? CallStatus.LATE : CallStatus.CLOSED;
    }

    /**
     * What a nomination is, from what was done, when it was complete, and the clock.
     *
     * @param completeAt null while something is missing
     * @param grace moment until which a successor may still become complete (E-11); null for others
     * @param placeOfFirst whether the predecessor of a successor was on the first list
     */
    NominationStatus standing(
            NominationStatus done, Instant completeAt, Instant now, Instant grace, boolean placeOfFirst) {
        if (done != NominationStatus.ANNOUNCED) {
            return done;
        }
        if (completeAt == null) {
            boolean open = isLate(now) || grace != null && now.isBefore(grace);
            return open ? NominationStatus.ANNOUNCED : NominationStatus.REFUSED;
        }
        if (isFirst(completeAt)) {
            return NominationStatus.COMPLETE;
        }
        if (grace != null && completeAt.isBefore(grace)) {
            return placeOfFirst ? NominationStatus.COMPLETE : NominationStatus.LATE;
        }
        return isLate(completeAt) ? NominationStatus.LATE : NominationStatus.REFUSED;
    }

    /** The end of a day in Vienna. */
    static Instant endOf(LocalDate day) {
        return end(day);
    }
}
