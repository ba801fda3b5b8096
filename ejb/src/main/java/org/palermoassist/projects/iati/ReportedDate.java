package org.palermoassist.projects.iati;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as a partner wrote it.
 *
 * @param text as received, without outer blanks
 * @param day the day in the writer's own zone, years 1 to 9999; empty when the text is no date
 */
public record ReportedDate(String text, Optional<LocalDate> day) {

    private static final int LENGTH = "2026-01-31".length();
    private static final Pattern REST = Pattern.compile("(T[0-9:.]+)?(Z|[+-]\\d{2}:?\\d{2})?");

    /** Reads an ISO date, also with a zone or a time behind it. */
    public static ReportedDate of(String received) {
        String text = received.strip();
        return new ReportedDate(text, parse(text));
    }

    private static Optional<LocalDate> parse(String text) {
        if (text.length() < LENGTH || !isRest(text.substring(LENGTH))) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text.substring(0, LENGTH));
            return day.getYear() < 1 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isRest(String rest) {
        return rest.isEmpty() || REST.matcher(rest).matches();
    }
}
