package org.palermoassist.messages;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of letters, in English and French; other readers get English. Values are put in as they are, never read as words. */
final class LetterWords {
    /** Where the Secretariat sits: days and hours in letters are those of Vienna. */
    static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private static final String BUNDLE = "org.palermoassist.messages.letters";
    private static final ResourceBundle.Control NEVER_THE_MACHINES_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Locale locale;

    private LetterWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                BUNDLE, locale, LetterWords.class.getClassLoader(), NEVER_THE_MACHINES_LANGUAGE);
    }

    /** Words in this language. */
    static LetterWords in(String language) {
        return new LetterWords(language.startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH);
    }

    /** The words under this key, with these values in place of {0}, {1} and so on. */
    String get(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /** A moment with its time zone, as this language writes it. */
    String time(Instant moment) {
        String written = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(VIENNA));
        return get("letter.time", written);
    }

    /** A day, as this language writes it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** Lines below each other. */
    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
