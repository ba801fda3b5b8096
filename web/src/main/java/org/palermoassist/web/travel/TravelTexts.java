package org.palermoassist.web.travel;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The formal texts of letters about journeys. */
final class TravelTexts {
    private static final String BUNDLE = "portal.traveltexts";
    private static final ResourceBundle.Control NEVER_THE_MACHINES_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private TravelTexts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, TravelTexts.class.getClassLoader(), NEVER_THE_MACHINES_LANGUAGE);
    }

    /** The texts in French, else in English. */
    static TravelTexts in(String language) {
        return new TravelTexts(language.equals("fr") ? Locale.FRENCH : Locale.UK);
    }

    /** The text with values in place of {0}, {1}, {2}. */
    String get(String key, Object... values) {
        String pattern = bundle.getString(key);
        return pattern.indexOf('{') < 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** A date as letters write it. */
    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
