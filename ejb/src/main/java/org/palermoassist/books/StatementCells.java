package org.palermoassist.books;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.books.StatementLine.Verdict;

/** Days and amounts as programs of accountants write them. What can be read two ways is not read at all. */
final class StatementCells {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([T ].*)?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");
    private static final int MONTHS = 12;
    private static final int LONGEST = 24;

    /** Which of the two numbers of a day with slashes is the day. */
    enum Slashes {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    /** Either a value, or why there is none. */
    record Cell<T>(T value, Verdict fault) {
        static <T> Cell<T> of(T value) {
            return new Cell<>(value, null);
        }

        static <T> Cell<T> refused(Verdict fault) {
            return new Cell<>(null, fault);
        }
    }

    private StatementCells() {}

    /** What the days of a whole file tell. */
    static Slashes slashes(List<String> days) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String day : days) {
            Matcher parts = SLASHES.matcher(day);
            if (parts.matches()) {
                dayFirst |= Integer.parseInt(parts.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(parts.group(2)) > MONTHS;
            }
        }
        if (dayFirst == monthFirst) {
            return Slashes.UNKNOWN;
        }
        return dayFirst ? Slashes.DAY_FIRST : Slashes.MONTH_FIRST;
    }

    static Cell<LocalDate> day(String text, Slashes slashes) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) {
            return day(dots.group(3), dots.group(2), dots.group(1));
        }
        Matcher parts = SLASHES.matcher(text);
        if (!parts.matches()) {
            return Cell.refused(Verdict.NO_DATE);
        }
        return switch (slashes) {
            case DAY_FIRST -> day(parts.group(3), parts.group(2), parts.group(1));
            case MONTH_FIRST -> day(parts.group(3), parts.group(1), parts.group(2));
            case UNKNOWN -> Cell.refused(Verdict.DATE_TWO_WAYS);
        };
    }

    private static Cell<LocalDate> day(String year, String month, String day) {
        try {
            return Cell.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Cell.refused(Verdict.NO_DATE);
        }
    }

    /** An amount: a minus before or after it, or brackets, mean that it left. */
    static Cell<BigDecimal> amount(String text) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f'\\u2019]", "").replace('\u2212', '-');
        boolean brackets = digits.startsWith("(") && digits.endsWith(")") && digits.length() > 2;
        boolean minus = brackets || digits.startsWith("-") || digits.endsWith("-");
        String bare = brackets ? digits.substring(1, digits.length() - 1) : digits.replaceFirst("^[-+]|-$", "");
        if (bare.length() > LONGEST || !bare.matches("\\d[\\d.,]*")) {
            return Cell.refused(Verdict.NO_AMOUNT);
        }
        Cell<BigDecimal> read = unsigned(bare);
        if (read.value() == null) {
            return read;
        }
        BigDecimal amount = minus ? read.value().negate() : read.value();
        if (amount.signum() == 0) {
            return Cell.refused(Verdict.ZERO);
        }
        return amount.stripTrailingZeros().scale() > 2 ? Cell.refused(Verdict.TOO_EXACT) : Cell.of(amount);
    }

    private static Cell<BigDecimal> unsigned(String bare) {
        int mark = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
        if (mark < 0) {
            return Cell.of(new BigDecimal(bare));
        }
        String whole = bare.substring(0, mark);
        boolean alone = whole.indexOf(bare.charAt(mark)) < 0;
        boolean others = whole.contains(".") || whole.contains(",");
        if (!others) {
            boolean thousands = GROUPED.matcher(bare).matches();
            return thousands ? Cell.refused(Verdict.AMOUNT_TWO_WAYS) : decimal(whole, bare.substring(mark + 1));
        }
        if (alone) {
            return GROUPED.matcher(whole).matches()
                    ? decimal(whole, bare.substring(mark + 1))
                    : Cell.refused(Verdict.NO_AMOUNT);
        }
        return GROUPED.matcher(bare).matches() ? decimal(bare, "") : Cell.refused(Verdict.NO_AMOUNT);
    }

    private static Cell<BigDecimal> decimal(String whole, String decimals) {
        String digits = whole.replaceAll("[.,]", "");
        return Cell.of(new BigDecimal(decimals.isEmpty() ? digits : digits + "." + decimals));
    }
}
