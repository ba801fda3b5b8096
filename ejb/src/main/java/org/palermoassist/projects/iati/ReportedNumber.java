package org.palermoassist.projects.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number as a partner wrote it.
 *
 * @param text as received, without outer blanks
 * @param value what it means, at most 26 digits before and 12 after the point; empty when it is no such number
 */
public record ReportedNumber(String text, Optional<BigDecimal> value) {

    private static final int MAX_DECIMALS = 12;
    private static final int MAX_DIGITS = 26;
    private static final int MAX_TEXT = 100;
    private static final int SMALLEST = 1000;

    /** Reads plain and scientific notation; a text that is no number (grouping commas, words) has no value. */
    public static ReportedNumber of(String received) {
        String text = received.strip();
        return new ReportedNumber(text, parse(text));
    }

    private static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || text.length() > MAX_TEXT || !text.chars().allMatch(ReportedNumber::mayStandInANumber)) {
            return Optional.empty();
        }
        try {
            return bounded(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean mayStandInANumber(int c) {
        return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    }

    /** The exponent is looked at first: writing 1e999999999 out would fill the memory. */
    private static Optional<BigDecimal> bounded(BigDecimal number) {
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        if ((long) number.precision() - number.scale() > MAX_DIGITS || number.scale() > SMALLEST) {
            return Optional.empty();
        }
        if (number.scale() > MAX_DECIMALS) {
            return Optional.of(number.setScale(MAX_DECIMALS, RoundingMode.HALF_UP));
        }
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }
}
