package org.palermoassist.subsistence;

import java.util.Optional;

/**
 * One line of a file of daily rates, and what becomes of it.
 *
 * @param number of the line in the file, the heading is 1
 * @param text as it came
 * @param verdict what becomes of it
 * @param rate what it says, when it could be read
 * @param place as the file names it
 * @param reason of a correction; may be empty
 */
public record DailyRateLine(
        int number, String text, Verdict verdict, Optional<DailyRate> rate, Optional<Place> place, String reason) {

    /** What becomes of a line; from {@link #NOT_READABLE} on it is refused, and with it the file. */
    public enum Verdict {
        /** A rate where there was none. */
        NEW,
        /** Takes the place of the rate that held until then, from its first day on. */
        SUPERSEDES,
        /** Another rate for a day from which one holds: kept beside it, with its reason. */
        CORRECTION,
        /** Stands in the table already. */
        UNCHANGED,
        /** Not eleven or twelve cells. */
        NOT_READABLE,
        /** No place, as AT-VIE, or no name. */
        NO_PLACE,
        /** Not a zone, as Europe/Vienna. */
        NO_ZONE,
        /** The place is known in another zone. */
        OTHER_ZONE,
        /** Not a day as 2026-11-01. */
        NO_DATE,
        /** The last day lies before the first. */
        ENDS_BEFORE_START,
        /** Not an amount above zero with at most two decimals, or one that has to be lower and is not. */
        NO_AMOUNT,
        /** Not a share of 0 to 100. */
        NO_SHARE,
        /** Nobody is named who published it. */
        NO_SOURCE,
        /** The same place and first day stands in the file already. */
        TWICE,
        /** Its days overlap those of another line, or reach into a rate that holds from a later day on. */
        OVERLAPS,
        /** Another rate for a day from which one holds, without a reason. */
        NO_REASON;

        /** Whether the line is not taken. */
        public boolean refused() {
            return compareTo(NOT_READABLE) >= 0;
        }
    }

    static DailyRateLine refused(int number, String text, Verdict why) {
        return new DailyRateLine(number, text, why, Optional.empty(), Optional.empty(), "");
    }

    DailyRateLine judged(Verdict found) {
        return new DailyRateLine(number, text, found, rate, place, reason);
    }

    /** The rate of a line that could be read. */
    DailyRate daily() {
        return rate.orElseThrow();
    }
}
