package org.palermoassist.web.directory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** Time as the register tells it: in Vienna, where notes verbales arrive and days end (U-30). */
final class ViennaTime {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private ViennaTime() {}

    /** Day, minute and place. */
    static String shown(Instant at, Language language) {
        // months are named as everywhere else: in French, else in English
        Locale months = language == Language.FR ? Locale.FRENCH : Locale.US;
        String time = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", months)
                .withZone(VIENNA)
                .format(at);
        return Words.in(language).get("notes.vienna", time);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, VIENNA);
    }

    static String minute(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(VIENNA).format(at);
    }

    /** A day and a time of day as typed; empty when they cannot be read. */
    static Optional<Instant> read(String day, String minute) {
        try {
            return Optional.of(LocalDate.parse(day)
                    .atTime(LocalTime.parse(minute))
                    .atZone(VIENNA)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
