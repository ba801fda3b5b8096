package org.palermoassist.web.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.palermoassist.shared.Money;

/** How figures, amounts and dates are written in a language. Times are UTC; amounts name their currency by its code. */
public final class Formats {
    private final Locale locale;

    private Formats(Locale locale) {
        this.locale = locale;
    }

    /** @return the formats of this language */
    public static Formats in(Language language) {
        // one way of writing figures in all languages but French: Latin digits, isolated by bdi
        return new Formats(language == Language.FR ? Locale.FRENCH : Locale.ENGLISH);
    }

    /** @return a whole or decimal number with groups, never rounded */
    public String number(Number value) {
        BigDecimal exact = new BigDecimal(value.toString());
        return decimal(exact, Math.max(0, exact.stripTrailingZeros().scale()), 0);
    }

    /**
     * @param digits after the point, also when they are zero
     * @return a figure of a column, never rounded
     */
    public String number(BigDecimal value, int digits) {
        return decimal(value, Math.max(digits, value.stripTrailingZeros().scale()), digits);
    }

    /**
     * @param currency ISO 4217 code, may be empty
     * @return the amount, at least with the currency's digits unless they are all zero, and the code
     */
    public String money(BigDecimal amount, String currency) {
        int digits = digits(currency);
        int given = Math.max(0, amount.stripTrailingZeros().scale());
        String figure = decimal(amount, Math.max(given, digits), given == 0 ? 0 : digits);
        return currency == null || currency.isEmpty() ? figure : figure + "\u00a0" + currency;
    }

    /** @return an amount that is paid or printed: with all digits of its currency, also when they are zero (U-34); the code */
    public String exact(Money amount) {
        int digits = Money.digits(amount.currency());
        int most = Math.max(digits, amount.amount().scale());
        return decimal(amount.amount(), most, digits) + "\u00a0" + amount.currency();
    }

    /** @return the amount rounded half up to whole units, for tables; the code */
    public String wholeMoney(BigDecimal amount, String currency) {
        return money(amount.setScale(0, RoundingMode.HALF_UP), currency);
    }

    /** @return day, short month, year */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", monthNames()).format(date);
    }

    /** @return short month and year */
    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMM uuuu", monthNames()).format(date);
    }

    /** @return day and minute in UTC, said so */
    public String instant(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", monthNames())
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }

    private Locale monthNames() {
        return locale.equals(Locale.ENGLISH) ? Locale.US : locale;
    }

    private String decimal(BigDecimal value, int most, int least) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(most);
        format.setMinimumFractionDigits(least);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(value);
    }

    private static int digits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(String.valueOf(currency)).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return 0;
        }
    }
}
