package org.palermoassist.web.directory;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The formal texts of notes verbales, in one of the six official languages. */
public final class NoteTexts {
    private static final String BUNDLE = "portal.notetexts";
    private static final ResourceBundle.Control NEVER_THE_MACHINES_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private NoteTexts(Locale locale) {
        this.locale = locale;
        bundle =
                ResourceBundle.getBundle(BUNDLE, locale, NoteTexts.class.getClassLoader(), NEVER_THE_MACHINES_LANGUAGE);
    }

    /** The texts in this official language; English for any other. */
    public static NoteTexts in(String language) {
        return new NoteTexts(Locale.forLanguageTag(language));
    }

    /** The text with values in place of {0}, {1}, {2}. */
    public String get(String key, Object... values) {
        String pattern = bundle.getString(key);
        return pattern.indexOf('{') < 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** A date as letters of the United Nations write it: in English the day first. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale.getLanguage().equals("en") ? Locale.UK : locale)
                .format(day);
    }
}
