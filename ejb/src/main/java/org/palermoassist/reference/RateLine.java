package org.palermoassist.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a file of rates, and what becomes of it.
 *
 * @param number of the line in the file, the heading is 1
 * @param text as it came
 * @param verdict what becomes of it
 * @param currency ISO 4217; empty where it could not be read
 * @param effectiveOn day from which the rate holds, when it could be read
 * @param rate units of the currency per 1 USD, when it could be read
 * @param source code of who published it
 * @param reason of a correction; may be empty
 */
public record RateLine(
        int number,
        String text,
        Verdict verdict,
        String currency,
        Optional<LocalDate> effectiveOn,
        Optional<BigDecimal> rate,
        String source,
        String reason) {

    /** What becomes of a line; from {@link #NOT_READABLE} on it is refused, and with it the file. */
    public enum Verdict {
        /** The first rate of its currency and day. */
        NEW,
        /** Another rate for a day that has one: kept beside it, with its reason. */
        CORRECTION,
        /** Stands in the table already. */
        UNCHANGED,
        /** Not four or five cells. */
        NOT_READABLE,
        /** No currency of that code, or USD itself. */
        UNKNOWN_CURRENCY,
        /** Not a day as 2026-11-01. */
        NO_DATE,
        /** Further ahead than rates are published. */
        TOO_FAR_AHEAD,
        /** Not a number above zero with at most 16 digits before and 12 after the point. */
        NO_RATE,
        /** Nobody of that code publishes rates here. */
        UNKNOWN_SOURCE,
        /** The same currency and day stands in the file already. */
        TWICE,
        /** Another rate for a day that has one, without a reason. */
        NO_REASON;

        /** Whether the line is not taken. */
        public boolean refused() {
            return compareTo(NOT_READABLE) >= 0;
        }
    }

    static RateLine refused(int number, String text, Verdict why) {
        return new RateLine(number, text, why, "", Optional.empty(), Optional.empty(), "", "");
    }

    RateLine judged(Verdict found) {
        return new RateLine(number, text, found, currency, effectiveOn, rate, source, reason);
    }

    /** Day of a line that is not refused. */
    LocalDate day() {
        return effectiveOn.orElseThrow();
    }

    String key() {
        return currency + " " + day();
    }
}
